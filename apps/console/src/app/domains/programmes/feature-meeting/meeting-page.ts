import {
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, max, min, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { LogMeetingDocument, type RefusalPartsFragment } from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import { MEETING_MINUTES } from '@nastavnik/programmes-domain';
import {
  Control,
  DateInput,
  dateText,
  ErrorSummary,
  Field,
  PageFrame,
  TODAY,
  Toasts,
} from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { injectLocalDraft } from '../data/local-draft';
import { injectOnline } from '../data/online';
import { ProgrammeStore } from '../feature-programme/programme-store';
import { ChoiceList } from '../ui-choice/choice-list';
import { DraftStatus } from '../ui-draft/draft-status';
import { NotLoaded } from '../ui-loading/not-loaded';
import { newKey } from '../util/new-key';
import { pairName } from '../util/short-name';

interface Meeting {
  readonly eventId: string;
  readonly title: string;
  readonly heldOn: LocalDate | null;
  readonly minutes: number | null;
  readonly attendeeIds: readonly string[];
  readonly notes: string;
  readonly checkResult: string;
  /** Sent with the meeting, so that a second sending enters nothing anew. */
  readonly key: string;
}

const USUAL_MINUTES = 45;

/** The mentor enters a meeting that took place: of the plan, or beside it. */
@Component({
  selector: 'app-meeting-page',
  imports: [
    ChoiceList,
    Control,
    DateInput,
    DraftStatus,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    MatButton,
    NotLoaded,
    PageFrame,
    RouterLink,
  ],
  providers: [ProgrammeStore],
  templateUrl: './meeting-page.html',
})
export class MeetingPage {
  /** The programme, from the address. */
  readonly id = input.required<string>();
  /** The planned event, from the query. */
  readonly event = input<string>();

  protected readonly store = inject(ProgrammeStore);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly today = inject(TODAY)();
  private readonly summary = viewChild(ErrorSummary);

  private readonly model = signal<Meeting>({
    eventId: '',
    title: '',
    heldOn: this.today,
    minutes: USUAL_MINUTES,
    attendeeIds: [],
    notes: '',
    checkResult: '',
    key: newKey(),
  });
  protected readonly loaded = signal(false);
  protected readonly restored = signal(false);
  protected readonly online = injectOnline();
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.title, {
        when: ({ valueOf }) => valueOf(path.eventId) === '',
        message: $localize`:@@meeting.titleMissing:Напишите, о чём была встреча`,
      });
      required(path.heldOn, { message: $localize`:@@meeting.dateMissing:Укажите день встречи` });
      validate(path.heldOn, ({ value }) => {
        const day = value();
        return day === null || day <= this.today
          ? undefined
          : { kind: 'future', message: $localize`:@@meeting.dateFuture:Этот день ещё не наступил` };
      });
      const outOfRange = $localize`:@@meeting.minutesWrong:Укажите длительность от ${MEETING_MINUTES.min}:min: до ${MEETING_MINUTES.max}:max: минут`;
      required(path.minutes, { message: outOfRange });
      min(path.minutes, MEETING_MINUTES.min, { message: outOfRange });
      max(path.minutes, MEETING_MINUTES.max, { message: outOfRange });
      validate(path.attendeeIds, ({ value }) =>
        value().length > 0
          ? undefined
          : { kind: 'none', message: $localize`:@@meeting.nobody:Отметьте, кто был на встрече` },
      );
    },
    {
      submission: {
        action: () => this.problems.run(() => this.log()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly draft = injectLocalDraft(
    () => `meeting.${this.id()}`,
    () => this.model(),
  );
  protected readonly names = computed(() => {
    const programme = this.store.programme();
    return programme === null
      ? ''
      : pairName(
          programme.mentor.name,
          programme.mentees.map(({ name }) => name),
        );
  });
  protected readonly mayLog = computed(
    () => this.store.programme()?.availableActions.includes('LOG_MEETING') ?? false,
  );
  protected readonly events = computed(() =>
    (this.store.programme()?.events ?? [])
      .filter(({ availableActions }) => availableActions.includes('HOLD'))
      .sort((a, b) => a.plannedDate.localeCompare(b.plannedDate))
      .map(({ id, title, plannedDate }) => ({
        value: id,
        text: `${dateText(plannedDate)} — ${title}`,
      })),
  );
  protected readonly mentees = computed(() =>
    (this.store.programme()?.mentees ?? []).map(({ id, name, post }) => ({
      value: id,
      text: name,
      hint: post,
    })),
  );

  constructor() {
    effect(() => this.store.id.set(this.id()));
    effect(() => {
      if (this.store.programme() === null || untracked(this.loaded)) return;
      untracked(() => this.begin());
    });
  }

  protected drop(): void {
    this.reset();
    this.draft.forget();
    this.restored.set(false);
  }

  private begin(): void {
    this.reset();
    const typed = this.draft.start();
    const known =
      typed?.eventId === '' || this.events().some(({ value }) => value === typed?.eventId);
    if (typed !== null && known) {
      this.model.set({ ...this.model(), ...typed });
      this.restored.set(true);
    }
    this.loaded.set(true);
  }

  private reset(): void {
    const mentees = this.mentees();
    const asked = this.event() ?? '';
    this.model.update((meeting) => ({
      ...meeting,
      eventId: this.events().some(({ value }) => value === asked) ? asked : '',
      title: '',
      heldOn: this.today,
      minutes: USUAL_MINUTES,
      // With one mentee there is nothing to choose.
      attendeeIds: mentees.length === 1 ? mentees.map(({ value }) => value) : [],
      notes: '',
      checkResult: '',
    }));
  }

  private async log(): Promise<RefusalPartsFragment | null> {
    const { eventId, title, heldOn, minutes, attendeeIds, notes, checkResult, key } = this.model();
    if (heldOn === null || minutes === null) return null;
    const refusal = await this.store.send(LogMeetingDocument, 'logMeeting', {
      input: {
        programmeId: this.id(),
        eventId: eventId || null,
        title: eventId ? null : title.trim(),
        heldOn,
        minutes,
        attendeeIds,
        notes,
        checkResult,
        key,
      },
    });
    if (refusal) return refusal;
    this.draft.forget();
    this.toasts.show($localize`:@@meeting.logged:Встреча записана. Её подтвердит наставляемый.`);
    await this.router.navigate(['/programmes', this.id()]);
    return null;
  }
}

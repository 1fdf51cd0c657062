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
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  type RefusalPartsFragment,
  SaveProgrammeDraftDocument,
  SubmitProgrammeDocument,
} from '@nastavnik/graphql-client';
import { PROGRAMME_EVENT_TYPES } from '@nastavnik/programmes-domain';
import { Control, DateInput, ErrorSummary, Field, Icon, PageFrame, Toasts } from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { injectLocalDraft } from '../data/local-draft';
import { injectOnline } from '../data/online';
import { ProgrammeStore } from '../feature-programme/programme-store';
import { DraftStatus } from '../ui-draft/draft-status';
import { NotLoaded } from '../ui-loading/not-loaded';
import { Term } from '../ui-term/term';
import { eventTypeText } from '../util/event-text';
import { pairName } from '../util/short-name';
import { draftOf, EMPTY_EVENT, type PlanDraft, planInput } from './plan-draft';
import { planSchema } from './plan-form';

const NOTHING: PlanDraft = {
  from: null,
  to: null,
  goals: '',
  difficulties: '',
  strengths: '',
  directions: '',
  expectedResults: '',
  events: [],
};

/** The mentor writes the programme: kept on this device as it is typed, on the server by a button, then handed in. */
@Component({
  selector: 'app-plan-page',
  imports: [
    Control,
    DateInput,
    DraftStatus,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    Icon,
    MatButton,
    NotLoaded,
    PageFrame,
    RouterLink,
    Term,
  ],
  providers: [ProgrammeStore],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.css',
})
export class PlanPage {
  /** The programme, from the address. */
  readonly id = input.required<string>();

  protected readonly store = inject(ProgrammeStore);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly summary = viewChild(ErrorSummary);

  private readonly model = signal<PlanDraft>(NOTHING);
  protected readonly loaded = signal(false);
  protected readonly restored = signal(false);
  protected readonly online = injectOnline();
  protected readonly form = form(this.model, planSchema, {
    submission: {
      action: () => this.problems.run(() => this.submit()),
      onInvalid: () => this.problems.fail(),
    },
  });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly draft = injectLocalDraft(
    () => `plan.${this.id()}`,
    () => this.model(),
  );
  protected readonly types = PROGRAMME_EVENT_TYPES.map((value) => ({
    value,
    text: eventTypeText(value),
  }));
  protected readonly names = computed(() => {
    const programme = this.store.programme();
    return programme === null
      ? ''
      : pairName(
          programme.mentor.name,
          programme.mentees.map(({ name }) => name),
        );
  });
  protected readonly mayWrite = computed(
    () => this.store.programme()?.availableActions.includes('DRAFT') ?? false,
  );
  protected readonly clause = clauseText('004 3.6b');

  constructor() {
    effect(() => this.store.id.set(this.id()));
    effect(() => {
      const programme = this.store.programme();
      if (programme === null || untracked(this.loaded)) return;
      untracked(() => this.begin(draftOf(programme)));
    });
  }

  protected addEvent(): void {
    this.model.update((plan) => ({ ...plan, events: [...plan.events, EMPTY_EVENT] }));
  }

  protected removeEvent(index: number): void {
    const before = this.model().events;
    this.model.update((plan) => ({ ...plan, events: plan.events.filter((_, at) => at !== index) }));
    this.toasts.show($localize`:@@planPage.eventRemoved:Мероприятие убрано`, () =>
      this.model.update((plan) => ({ ...plan, events: before })),
    );
  }

  protected removeLabel(index: number): string {
    const title = this.model().events[index]?.title ?? '';
    return $localize`:@@planPage.removeThis:Убрать мероприятие ${index + 1}:number: ${title}:title:`;
  }

  protected async save(): Promise<void> {
    const saved = await this.store.act(() => this.send());
    if (!saved) return;
    this.draft.forget();
    this.restored.set(false);
    this.toasts.show($localize`:@@planPage.saved:Черновик сохранён на сервере`);
  }

  /** Takes back what this device remembered and shows what the server knows. */
  protected drop(): void {
    const programme = this.store.programme();
    if (programme === null) return;
    this.model.set(draftOf(programme));
    this.draft.forget();
    this.restored.set(false);
  }

  private begin(known: PlanDraft): void {
    this.model.set(known);
    const typed = this.draft.start();
    if (typed !== null) {
      this.model.set({ ...NOTHING, ...typed });
      this.restored.set(true);
    }
    this.loaded.set(true);
  }

  private send(): Promise<RefusalPartsFragment | null> {
    return this.store.send(SaveProgrammeDraftDocument, 'saveProgrammeDraft', {
      programmeId: this.id(),
      plan: planInput(this.model()),
    });
  }

  private async submit(): Promise<RefusalPartsFragment | null> {
    const refusal =
      (await this.send()) ??
      (await this.store.send(SubmitProgrammeDocument, 'submitProgramme', {
        programmeId: this.id(),
      }));
    if (refusal) return refusal.field === 'term' ? { ...refusal, field: 'to' } : refusal;
    this.draft.forget();
    this.toasts.show($localize`:@@planPage.submitted:Программа передана на ознакомление`);
    await this.router.navigate(['/programmes', this.id()]);
    return null;
  }
}

import {
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  type OnInit,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  GraphqlClient,
  type ProgrammeEventType,
  type ProgrammePartsFragment,
  SaveProgrammeDraftDocument,
  SubmitProgrammeDocument,
} from '@nastavnik/graphql-client';
import { type LocalDate, parseLocalDate } from '@nastavnik/kernel';
import { dateText } from '@nastavnik/ui';
import { injectAct } from '../util/act';
import { keptDraft } from '../util/kept-draft';
import { EVENT_TYPE_CODES, eventTypeText } from '../util/state-text';

interface EventRow {
  type: ProgrammeEventType;
  title: string;
  date: string;
}

interface Draft {
  goals: string;
  difficulties: string;
  strengths: string;
  directions: string;
  from: string;
  to: string;
  events: EventRow[];
}

type TextField = Exclude<keyof Draft, 'events'>;

const SAVE_EVERY = 5000;
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const day = (text: string): LocalDate | null => parseLocalDate(text);

/** The mentor writes the programme. What is typed is kept on the device each five seconds, until the server has it. */
@Component({
  selector: 'app-plan-editor',
  imports: [MatButton],
  templateUrl: './plan-editor.html',
  styleUrls: ['../util/card.css', './plan-editor.css'],
})
export class PlanEditor implements OnInit {
  readonly programme = input.required<ProgrammePartsFragment>();
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  protected readonly act = injectAct();
  protected readonly types = EVENT_TYPE_CODES;
  protected readonly typeText = eventTypeText;
  protected readonly draft = signal<Draft>(emptyDraft());
  protected readonly badDates = computed(() => {
    const { from, to, events } = this.draft();
    return [from, to, ...events.map((event) => event.date)].some(
      (text) => text !== '' && !day(text),
    );
  });

  /** Something was typed that the server does not have: only that is worth keeping here. */
  private typed = false;

  constructor() {
    const timer = setInterval(() => this.keep(), SAVE_EVERY);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      this.keep();
    });
  }

  ngOnInit(): void {
    const kept = keptDraft.read<Draft>(this.key());
    this.typed = kept !== null;
    this.draft.set(kept ?? draftOf(this.programme()));
  }

  protected set(field: TextField, value: string): void {
    this.change((draft) => ({ ...draft, [field]: value }));
  }

  protected setEvent(index: number, change: Partial<EventRow>): void {
    this.change((draft) => ({
      ...draft,
      events: draft.events.map((event, i) => (i === index ? { ...event, ...change } : event)),
    }));
  }

  protected addEvent(): void {
    const event: EventRow = { type: 'PRACTICAL_ASSIGNMENT', title: '', date: '' };
    this.change((draft) => ({ ...draft, events: [...draft.events, event] }));
  }

  protected removeEvent(index: number): void {
    this.change((draft) => ({
      ...draft,
      events: draft.events.filter((_, i) => i !== index),
    }));
  }

  protected async save(): Promise<boolean> {
    const saved = await this.act.run(
      async () =>
        (
          await this.client.run(SaveProgrammeDraftDocument, {
            id: this.programme().id,
            plan: this.plan(),
          })
        ).saveProgrammeDraft,
      $localize`:@@plan.saved:Черновик сохранён`,
    );
    if (!saved) return false;
    this.typed = false;
    keptDraft.drop(this.key());
    return true;
  }

  protected async submit(): Promise<void> {
    if (!(await this.save())) return;
    const sent = await this.act.run(
      async () =>
        (await this.client.run(SubmitProgrammeDocument, { id: this.programme().id }))
          .submitProgramme,
      $localize`:@@plan.submitted:Программа передана на ознакомление`,
    );
    if (sent) this.done.emit();
  }

  private change(next: (draft: Draft) => Draft): void {
    this.draft.update(next);
    this.typed = true;
  }

  private keep(): void {
    if (this.typed) keptDraft.write(this.key(), this.draft());
  }

  private key(): string {
    return `programme-draft:${this.programme().id}`;
  }

  private plan() {
    const { goals, difficulties, strengths, directions, from, to, events } = this.draft();
    return {
      from: day(from),
      to: day(to),
      goals: lines(goals),
      difficulties: lines(difficulties),
      strengths: lines(strengths),
      directions: lines(directions),
      events: events.map(({ type, title, date }) => ({ type, title, plannedDate: day(date) })),
    };
  }
}

const emptyDraft = (): Draft => ({
  goals: '',
  difficulties: '',
  strengths: '',
  directions: '',
  from: '',
  to: '',
  events: [],
});

function draftOf(programme: ProgrammePartsFragment): Draft {
  const plan = programme.draft ?? programme.plan;
  if (!plan)
    return {
      ...emptyDraft(),
      from: dateText(programme.assignmentFrom),
      to: dateText(programme.assignmentTo),
    };
  return {
    goals: plan.goals.join('\n'),
    difficulties: plan.difficulties.join('\n'),
    strengths: plan.strengths.join('\n'),
    directions: plan.directions.join('\n'),
    from: plan.from ? dateText(plan.from) : dateText(programme.assignmentFrom),
    to: plan.to ? dateText(plan.to) : dateText(programme.assignmentTo),
    events: plan.events.map(({ type, title, plannedDate }) => ({
      type,
      title,
      date: plannedDate ? dateText(plannedDate) : '',
    })),
  };
}

import { Component, computed, DestroyRef, inject, input, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  AcquaintWithProgrammeDocument,
  AgreeProgrammeDocument,
  CloseProgrammeDocument,
  CompleteProgrammeDocument,
  GraphqlClient,
  ProgrammeCardDocument,
  type ProgrammePartsFragment,
} from '@nastavnik/graphql-client';
import {
  DueDate,
  EmptyState,
  KeyValues,
  type KeyValue,
  PageFrame,
  StatusChip,
} from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';
import { kept } from '../../../core/data/kept';
import { refusalText } from '../../../core/refusals/refusal-text';
import { injectAct } from '../util/act';
import { formText, kindText, programmeWords } from '../util/state-text';
import { dayOfInstant, dayText } from '../util/day-text';
import { EventList } from './event-list';
import { MeetingForm } from './meeting-form';
import { PlanEditor } from './plan-editor';
import { ReportCard } from './report-card';

const LOOK_AGAIN = 5000;

/** One programme for whoever takes part in it: the next step first, then plan, meetings, reports, history. */
@Component({
  selector: 'app-programme-page',
  imports: [
    DueDate,
    EmptyState,
    EventList,
    KeyValues,
    MatButton,
    MeetingForm,
    PageFrame,
    PlanEditor,
    ReportCard,
    StatusChip,
  ],
  templateUrl: './programme-page.html',
  styleUrl: '../util/card.css',
})
export class ProgrammePage {
  readonly id = input.required<string>();

  private readonly client = inject(GraphqlClient);
  protected readonly act = injectAct();
  protected readonly drafting = signal(false);
  protected readonly meeting = signal<string | null>(null);
  protected readonly words = programmeWords;
  protected readonly clause = clauseText;
  protected readonly refusal = refusalText;
  protected readonly date = dayOfInstant;

  protected readonly programme = resource({
    params: () => this.id(),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, ProgrammeCardDocument, { id: params })).programme,
  });
  private readonly last = kept(this.programme);
  protected readonly card = computed(() => this.last() ?? null);
  protected readonly heading = computed(() => {
    const names = this.card()
      ?.mentees.map(({ name }) => name)
      .join(', ');
    return names
      ? $localize`:@@programme.of:Программа: ${names}:names:`
      : $localize`:@@programme.title:Программа`;
  });
  protected readonly facts = computed((): readonly KeyValue[] => {
    const card = this.card();
    return card ? factsOf(card) : [];
  });
  protected readonly reportsNow = computed(
    () => this.card()?.reports.filter(({ state }) => state !== 'NOT_DUE') ?? [],
  );

  constructor() {
    const timer = setInterval(() => {
      if (!this.drafting() && this.meeting() === null && !document.hidden) this.programme.reload();
    }, LOOK_AGAIN);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected can(action: string): boolean {
    return this.card()?.availableActions.includes(action) ?? false;
  }

  protected changed(): void {
    this.drafting.set(false);
    this.meeting.set(null);
    this.programme.reload();
  }

  protected async acquaint(): Promise<void> {
    await this.act.run(
      async () =>
        (await this.client.run(AcquaintWithProgrammeDocument, { id: this.id() }))
          .acquaintWithProgramme,
      $localize`:@@programme.acquainted:Отмечено: вы ознакомлены с программой`,
    );
    this.changed();
  }

  protected async agree(): Promise<void> {
    await this.act.run(
      async () => (await this.client.run(AgreeProgrammeDocument, { id: this.id() })).agreeProgramme,
      $localize`:@@programme.agreedDone:Программа согласована`,
    );
    this.changed();
  }

  protected async complete(): Promise<void> {
    await this.act.run(
      async () =>
        (await this.client.run(CompleteProgrammeDocument, { id: this.id() })).completeProgramme,
      $localize`:@@programme.completedDone:План выполнен, теперь нужны отчёты`,
    );
    this.changed();
  }

  protected async close(): Promise<void> {
    await this.act.run(
      async () => (await this.client.run(CloseProgrammeDocument, { id: this.id() })).closeProgramme,
      $localize`:@@programme.closedDone:Программа закрыта`,
    );
    this.changed();
  }
}

function factsOf(card: ProgrammePartsFragment): readonly KeyValue[] {
  const plan = card.plan ?? card.draft;
  const list = (items: readonly string[] | undefined) => items?.join('; ') ?? '';
  return [
    {
      label: $localize`:@@pair.mentor:Наставник`,
      value: `${card.mentor.name}, ${card.mentor.post}`,
    },
    ...card.mentees.map(({ name, post }) => ({
      label: $localize`:@@pair.mentee:Наставляемый`,
      value: `${name}, ${post}`,
    })),
    {
      label: $localize`:@@pair.form:Форма`,
      value: `${formText(card.form)}; ${card.kinds.map(kindText).join(', ')}`,
    },
    {
      label: $localize`:@@programme.term:Срок программы`,
      value: plan ? `${dayText(plan.from)} – ${dayText(plan.to)}` : '',
    },
    { label: $localize`:@@plan.goals:Цели`, value: list(plan?.goals) },
    { label: $localize`:@@plan.difficulties:Затруднения`, value: list(plan?.difficulties) },
    { label: $localize`:@@plan.strengths:Сильные стороны`, value: list(plan?.strengths) },
    { label: $localize`:@@plan.directions:Направления`, value: list(plan?.directions) },
  ];
}

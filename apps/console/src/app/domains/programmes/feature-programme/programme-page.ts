import { DOCUMENT } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  viewChild,
} from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  AcquaintWithProgrammeDocument,
  AgreeProgrammeDocument,
  CloseProgrammeDocument,
  CompleteProgrammeDocument,
} from '@nastavnik/graphql-client';
import { Confirm, Icon, PageFrame, TODAY } from '@nastavnik/ui';
import { HistoryList } from '../../../core/history/history-list';
import { NotLoaded } from '../ui-loading/not-loaded';
import { StateChip } from '../ui-state/state-chip';
import { Warnings } from '../ui-warnings/warnings';
import { pairName } from '../util/short-name';
import { programmeStateWord } from '../util/state-text';
import { NextPanel } from './next-panel';
import { type NextTask, nextMeeting, nextTask, waitsText } from './next-steps';
import { PlanView } from './plan-view';
import { ProgrammeEvents } from './programme-events';
import { ProgrammeReports } from './programme-reports';
import { ProgrammeStore } from './programme-store';
import { ProgrammeTerms } from './programme-terms';

/** One programme, phone first: what comes next stands on top, then meetings, reports, plan, terms and history. */
@Component({
  selector: 'app-programme-page',
  imports: [
    Icon,
    MatAnchor,
    NextPanel,
    NotLoaded,
    PageFrame,
    PlanView,
    ProgrammeEvents,
    HistoryList,
    ProgrammeReports,
    ProgrammeTerms,
    RouterLink,
    StateChip,
    Warnings,
  ],
  providers: [ProgrammeStore],
  templateUrl: './programme-page.html',
  styleUrl: './programme-page.css',
})
export class ProgrammePage {
  /** From the address. */
  readonly id = input.required<string>();

  /** The event or report a link of «Сегодня» leads to, from the query. */
  readonly event = input<string>();
  readonly report = input<string>();

  protected readonly store = inject(ProgrammeStore);
  private readonly confirm = inject(Confirm);
  private readonly document = inject(DOCUMENT);
  private readonly today = inject(TODAY)();
  private readonly panel = viewChild(NextPanel);

  protected readonly programme = this.store.programme;
  protected readonly heading = computed(() => {
    const programme = this.programme();
    if (programme === null) return $localize`:@@programme.title:Программа`;
    return pairName(
      programme.mentor.name,
      programme.mentees.map(({ name }) => name),
    );
  });
  protected readonly word = computed(() => {
    const programme = this.programme();
    return programmeStateWord(programme?.state ?? 'DRAFT', (programme?.version ?? 0) > 0);
  });
  protected readonly meeting = computed(() => {
    const programme = this.programme();
    return programme === null ? null : nextMeeting(programme, this.today);
  });
  protected readonly task = computed(() => {
    const programme = this.programme();
    return programme === null ? null : nextTask(programme, this.today);
  });
  protected readonly waits = computed(() => {
    const programme = this.programme();
    return programme === null ? '' : waitsText(programme);
  });
  protected readonly ownReport = computed(
    () =>
      this.programme()?.reports.find(({ availableActions }) => availableActions.includes('FILE')) ??
      null,
  );

  constructor() {
    effect(() => this.store.id.set(this.id()));
    const injector = inject(Injector);
    const arrived = effect(() => {
      if (this.programme() === null) return;
      const [event, report] = [this.event(), this.report()];
      const asked = event ? `event-${event}` : report ? `report-${report}` : null;
      if (asked !== null) afterNextRender(() => this.jump(asked), { injector });
      arrived.destroy();
    });
  }

  protected may(action: string): boolean {
    return this.programme()?.availableActions.includes(action) ?? false;
  }

  protected async perform(act: NonNullable<NextTask['act']>): Promise<void> {
    const programmeId = this.id();
    const { store } = this;
    switch (act) {
      case 'ACQUAINT':
        await store.act(() =>
          store.send(AcquaintWithProgrammeDocument, 'acquaintWithProgramme', { programmeId }),
        );
        break;
      case 'AGREE':
        await store.act(() =>
          store.send(AgreeProgrammeDocument, 'agreeProgramme', { programmeId }),
        );
        break;
      case 'COMPLETE':
        if (await this.sureToComplete())
          await store.act(() =>
            store.send(CompleteProgrammeDocument, 'completeProgramme', { programmeId }),
          );
        break;
      case 'CLOSE':
        if (await this.sureToClose())
          await store.act(() =>
            store.send(CloseProgrammeDocument, 'closeProgramme', { programmeId }),
          );
        break;
      case 'TO_MEETINGS':
        this.jump('programme-meetings');
        return;
      case 'TO_REPORTS':
        this.jump('programme-reports');
        return;
    }
    this.panel()?.focus();
  }

  private jump(id: string): void {
    const heading = this.document.getElementById(id);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }

  private sureToComplete(): Promise<boolean> {
    return this.confirm.ask({
      heading: $localize`:@@programme.completeQuestion:Завершить программу?`,
      text: $localize`:@@programme.completeText:План выполнен полностью: все мероприятия проведены или отменены с причиной.`,
      consequences: [
        $localize`:@@programme.completeReports:Наставник и наставляемый пишут отчёты, каждый свой.`,
        $localize`:@@programme.completeFinal:Записать новые встречи будет уже нельзя.`,
      ],
      act: $localize`:@@programme.completeAct:Завершить`,
    });
  }

  private sureToClose(): Promise<boolean> {
    return this.confirm.ask({
      heading: $localize`:@@programme.closeQuestion:Закрыть программу?`,
      text: $localize`:@@programme.closeText:Отчёты сданы. Программа перейдёт в банк программ, а пара завершится.`,
      act: $localize`:@@programme.closeAct:Закрыть программу`,
    });
  }
}

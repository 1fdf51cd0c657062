import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  ProgrammesDocument,
  type ProgrammesQuery,
  type ProgrammeState,
} from '@nastavnik/graphql-client';
import {
  Control,
  DataTable,
  Field,
  PageFrame,
  ProgressLine,
  TableCell,
  type TableColumn,
} from '@nastavnik/ui';
import { pagedList } from '../../../core/data/paged-list';
import { Session } from '../../../core/session/session';
import { StateChip } from '../ui-state/state-chip';
import { Term } from '../ui-term/term';
import { stateChoices, statesAsked } from '../util/state-choice';
import { pairName } from '../util/short-name';
import { programmeStateWord } from '../util/state-text';

type Line = ProgrammesQuery['programmes']['items'][number];

const STATES = [
  'DRAFT',
  'AGREED',
  'RUNNING',
  'COMPLETED',
  'TERMINATED',
  'REPORTED',
  'CLOSED',
] as const satisfies readonly ProgrammeState[];

/** Personalised programmes: next meeting, next term, how much of the plan is done. */
@Component({
  selector: 'app-programmes-page',
  imports: [
    Control,
    DataTable,
    Field,
    PageFrame,
    ProgressLine,
    RouterLink,
    StateChip,
    TableCell,
    Term,
  ],
  templateUrl: './programmes-page.html',
})
export class ProgrammesPage {
  private readonly role = inject(Session).activeGrant()?.role;

  protected readonly chosenStates = computed(() =>
    (statesAsked(this.url.param('states'), STATES) ?? []).join(','),
  );
  protected readonly overdue = computed(() => this.url.param('overdue') === 'yes');
  protected readonly programmes = pagedList({
    query: ProgrammesDocument,
    asked: (url) => ({
      filter: {
        search: url.param('search'),
        states: statesAsked(url.param('states'), STATES),
        schoolId: url.param('school') || null,
        overdue: url.param('overdue') === 'yes',
      },
    }),
    answer: (data) => data.programmes,
  });
  protected readonly url = this.programmes.url;
  protected readonly states = computed(() =>
    stateChoices(
      this.url.param('states'),
      STATES,
      (state) => programmeStateWord(state).text,
      this.programmes.answer()?.counts,
    ),
  );
  protected readonly all = computed(() =>
    (this.programmes.answer()?.counts ?? []).reduce((sum, { count }) => sum + count, 0),
  );
  private readonly seesManySchools =
    this.role === 'DISTRICT_ADMIN' || this.role === 'REGIONAL_COORDINATOR';

  protected readonly label = $localize`:@@programmes.title:Программы`;
  protected readonly doneLabel = $localize`:@@programmes.done:Проведено`;
  protected readonly columns: readonly TableColumn<Line>[] = [
    { key: 'pair', title: $localize`:@@pairs.pair:Наставник и наставляемые`, naming: true },
    ...(this.seesManySchools
      ? [
          {
            key: 'school',
            title: $localize`:@@pairs.school:Школа`,
            text: (row: Line) => row.schoolName,
          },
        ]
      : []),
    { key: 'state', title: $localize`:@@pairs.state:Состояние` },
    { key: 'next', title: $localize`:@@programmes.next:Следующая встреча` },
    { key: 'due', title: $localize`:@@programmes.due:Срок` },
    { key: 'done', title: $localize`:@@programmes.done:Проведено`, width: '120px' },
  ];
  protected readonly rowKey = (row: Line): string => row.id;
  protected readonly rowName = (row: Line): string => pairName(row.mentorName, row.menteeNames);
  protected readonly line = (row: unknown): Line => row as Line;
  protected readonly word = programmeStateWord;
}

import { Component, computed, inject } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mayDo } from '@nastavnik/kernel';
import { PackagesDocument, type PackagesQuery, type PackageState } from '@nastavnik/graphql-client';
import {
  Control,
  DataTable,
  dateText,
  Field,
  PageFrame,
  TableCell,
  type TableColumn,
} from '@nastavnik/ui';
import { pagedList } from '../../../core/data/paged-list';
import { Session } from '../../../core/session/session';
import { PairsNav } from '../ui-nav/pairs-nav';
import { StateChip } from '../ui-state/state-chip';
import { Term } from '../ui-term/term';
import { statesAsked } from '../util/state-choice';
import { shortName } from '../util/short-name';
import { packageStateWord } from '../util/state-text';

type Line = PackagesQuery['packages']['items'][number];

const STATES = [
  'PACKAGE_DRAFT',
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'ACT_ISSUED',
  'REFUSED',
] as const satisfies readonly PackageState[];
const OPEN: readonly PackageState[] = ['PACKAGE_DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'];

/** The coordinator's desk: schools that need a mentor, the longest waiting first. A school sees its own packages. */
@Component({
  selector: 'app-packages-page',
  imports: [
    Control,
    DataTable,
    Field,
    MatAnchor,
    PageFrame,
    PairsNav,
    RouterLink,
    StateChip,
    TableCell,
    Term,
  ],
  templateUrl: './packages-page.html',
})
export class PackagesPage {
  private readonly role = inject(Session).activeGrant()?.role;

  protected readonly decides = this.role !== undefined && mayDo([this.role], 'package:decide');
  protected readonly drafts = this.role !== undefined && mayDo([this.role], 'package:draft');
  protected readonly state = computed(() => this.url.param('states'));
  protected readonly packages = pagedList({
    query: PackagesDocument,
    asked: (url) => {
      const state = url.param('states');
      return { states: state === 'ALL' ? null : (statesAsked(state, STATES) ?? OPEN) };
    },
    answer: (data) => data.packages,
  });
  protected readonly url = this.packages.url;
  protected readonly states = STATES.filter(
    (state) => !this.decides || state !== 'PACKAGE_DRAFT',
  ).map((state) => ({ state, text: packageStateWord(state).text }));
  protected readonly label = $localize`:@@packages.title:Наставники из других школ`;
  protected readonly columns: readonly TableColumn<Line>[] = [
    { key: 'mentee', title: $localize`:@@waiting.mentee:Наставляемый`, naming: true },
    ...(this.decides
      ? [
          {
            key: 'school',
            title: $localize`:@@pairs.school:Школа`,
            text: (row: Line) => row.schoolName,
          },
        ]
      : []),
    {
      key: 'subjects',
      title: $localize`:@@packages.subjects:Предметы`,
      text: ({ subjects }) => subjects.join(', ') || '—',
      wideOnly: true,
    },
    { key: 'state', title: $localize`:@@pairs.state:Состояние` },
    {
      key: 'since',
      title: $localize`:@@packages.since:Отправлен`,
      text: ({ submittedOn }) => (submittedOn === null ? '—' : dateText(submittedOn)),
    },
    { key: 'clock', title: $localize`:@@packages.clock:Ответить до` },
    { key: 'due', title: $localize`:@@waiting.due:Назначить до` },
    {
      key: 'candidate',
      title: $localize`:@@packages.candidate:Наставник`,
      text: ({ candidate }) => (candidate === null ? '—' : shortName(candidate.name)),
    },
  ];
  protected readonly rowKey = (row: Line): string => row.id;
  protected readonly rowName = (row: Line): string => row.mentee.name;
  protected readonly line = (row: unknown): Line => row as Line;
  protected readonly word = packageStateWord;

  protected isOpen({ state }: Line): boolean {
    return OPEN.includes(state);
  }
}

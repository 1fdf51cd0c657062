import { Component, computed, inject, LOCALE_ID } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { StaffDocument, type StaffFilter, type StaffRowFragment } from '@nastavnik/graphql-client';
import { mayDo } from '@nastavnik/kernel';
import {
  DataTable,
  dateText,
  formatNumber,
  Icon,
  PageFrame,
  SideSheetOutlet,
  StatusChip,
  TableCell,
  type TableColumn,
} from '@nastavnik/ui';
import { pagedList } from '../../../core/data/paged-list';
import { Session } from '../../../core/session/session';
import { PeopleChanges } from '../data/people-changes';
import { CountFilter, type FilterChoice } from '../ui-filter/count-filter';
import { SearchBox } from '../ui-filter/search-box';
import { PeopleNav } from '../ui-nav/people-nav';
import { injectOpenRow } from '../util/open-row';
import { bankWords, consentWords } from '../util/state-text';

const FILTERS: readonly { readonly value: StaffFilter; readonly title: string }[] = [
  { value: 'ALL', title: $localize`:@@staff.all:Все` },
  { value: 'NEW', title: $localize`:@@staff.new:Допущены за год` },
  { value: 'NO_CONSENT', title: $localize`:@@staff.noConsent:Без согласия` },
  { value: 'MENTORS', title: $localize`:@@staff.mentors:Наставники` },
  { value: 'MENTEES', title: $localize`:@@staff.mentees:Наставляемые` },
  { value: 'HEADS', title: $localize`:@@staff.heads:Руководители` },
  { value: 'ENDED', title: $localize`:@@staff.ended:Больше не работают` },
];

/** Everybody who works in the school, with what mentoring knows of each. */
@Component({
  selector: 'app-people-page',
  imports: [
    CountFilter,
    DataTable,
    Icon,
    MatButton,
    PageFrame,
    PeopleNav,
    RouterLink,
    SearchBox,
    SideSheetOutlet,
    StatusChip,
    TableCell,
  ],
  templateUrl: './people-page.html',
})
export class PeoplePage {
  private readonly locale = inject(LOCALE_ID);
  private readonly role = inject(Session).activeGrant()?.role;
  private readonly opened = injectOpenRow();
  protected readonly mayImport = this.role !== undefined && mayDo([this.role], 'staff:import');

  protected readonly filter = computed(() => (this.url.param('filter') || 'ALL') as StaffFilter);
  protected readonly staff = pagedList({
    query: StaffDocument,
    asked: (url) => ({
      filter: (url.param('filter') || 'ALL') as StaffFilter,
      search: url.param('q'),
    }),
    answer: (data) => data.staff,
    after: inject(PeopleChanges).count,
  });
  protected readonly url = this.staff.url;
  protected readonly current = computed(
    () => this.staff.rows().find(({ personId }) => personId === this.opened())?.id ?? null,
  );
  protected readonly choices = computed((): readonly FilterChoice[] =>
    FILTERS.map(({ value, title }) => ({
      value,
      title,
      count: this.staff.answer()?.counts.find((one) => one.filter === value)?.count ?? 0,
    })),
  );

  protected readonly columns: readonly TableColumn<StaffRowFragment>[] = [
    { key: 'name', title: $localize`:@@staff.name:Работник`, naming: true },
    { key: 'position', title: $localize`:@@staff.position:Должность`, text: (row) => row.position },
    {
      key: 'subjects',
      title: $localize`:@@staff.subjects:Предметы`,
      text: (row) => row.subjects.join(', '),
      wideOnly: true,
    },
    {
      key: 'admitted',
      title: $localize`:@@staff.admitted:Допущен к работе`,
      text: (row) => dateText(row.actualAdmissionDate),
      wideOnly: true,
    },
    { key: 'consent', title: $localize`:@@staff.consent:Согласие на данные` },
    { key: 'mentoring', title: $localize`:@@staff.mentoring:Наставничество` },
  ];
  protected readonly keyOf = ({ id }: StaffRowFragment): string => id;
  protected readonly consent = consentWords;

  /** What mentoring knows of the person, in a word or two. */
  protected mentoring(row: StaffRowFragment): string {
    const parts: string[] = [];
    if (row.load > 0) {
      const count = formatNumber(row.load, this.locale);
      parts.push($localize`:@@staff.load:наставник, наставляемых: ${count}:count:`);
    } else if (row.mentorState) {
      parts.push(
        $localize`:@@staff.asMentor:наставник: ${bankWords(row.mentorState).text.toLowerCase()}:state:`,
      );
    }
    if (row.hasMentor) parts.push($localize`:@@staff.hasMentor:есть наставник`);
    else if (row.menteeState) {
      parts.push(
        $localize`:@@staff.asMentee:наставляемый: ${bankWords(row.menteeState).text.toLowerCase()}:state:`,
      );
    }
    return parts.join('; ') || '—';
  }
}

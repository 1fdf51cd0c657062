import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { type SchoolGap, type SchoolRowFragment, SchoolsDocument } from '@nastavnik/graphql-client';
import {
  DataTable,
  Icon,
  PageFrame,
  SideSheetOutlet,
  StatusChip,
  TableCell,
  type TableColumn,
} from '@nastavnik/ui';
import { filter, map } from 'rxjs';
import { pagedList } from '../../../core/data/paged-list';
import { regulationState } from '../util/regulation-state';

/** The schools of the district: what each of them lacks comes first to the eye. */
@Component({
  selector: 'app-schools-page',
  imports: [
    DataTable,
    Icon,
    MatButton,
    PageFrame,
    RouterLink,
    SideSheetOutlet,
    StatusChip,
    TableCell,
  ],
  templateUrl: './schools-page.html',
  styleUrl: '../util/filter-line.css',
})
export class SchoolsPage {
  private readonly router = inject(Router);

  protected readonly schools = pagedList({
    query: SchoolsDocument,
    asked: (url) => ({
      search: url.param('q'),
      missing: (url.param('missing') || null) as SchoolGap | null,
    }),
    answer: (data) => data.schools,
  });
  protected readonly url = this.schools.url;
  protected readonly current = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.openedId()),
    ),
    { initialValue: this.openedId() },
  );

  protected readonly columns: readonly TableColumn<SchoolRowFragment>[] = [
    { key: 'name', title: $localize`:@@schools.name:Школа`, naming: true },
    { key: 'head', title: $localize`:@@schools.head:Директор` },
    { key: 'curator', title: $localize`:@@schools.curator:Куратор` },
    { key: 'regulation', title: $localize`:@@schools.regulation:Положение` },
  ];
  protected readonly gaps: readonly { readonly value: SchoolGap | ''; readonly title: string }[] = [
    { value: '', title: $localize`:@@schools.all:Все школы` },
    { value: 'HEAD', title: $localize`:@@schools.withoutHead:Без директора` },
    { value: 'CURATOR', title: $localize`:@@schools.withoutCurator:Без куратора` },
    {
      value: 'REGULATION',
      title: $localize`:@@schools.withoutRegulation:Без действующего положения`,
    },
  ];
  protected readonly keyOf = ({ id }: SchoolRowFragment): string => id;
  protected readonly regulation = (school: SchoolRowFragment) =>
    regulationState(school.regulationState);

  private openedId(): string | null {
    return /\/schools\/([\w-]{36})/.exec(this.router.url)?.[1] ?? null;
  }
}

import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  GraphqlClient,
  type PackagePartsFragment,
  PackagesDocument,
} from '@nastavnik/graphql-client';
import {
  DataTable,
  DueDate,
  injectTableUrl,
  PageFrame,
  StatusChip,
  TableCell,
  type TableColumn,
} from '@nastavnik/ui';
import { kept } from '../../../core/data/kept';
import { tableState } from '../../../core/data/table-state';
import { packageWords } from '../util/state-text';
import { dayText } from '../util/day-text';

/** What schools put before the regional coordinator; longest waiting first. A school sees its own. */
@Component({
  selector: 'app-packages-page',
  imports: [DataTable, DueDate, PageFrame, RouterLink, StatusChip, TableCell],
  templateUrl: './packages-page.html',
})
export class PackagesPage {
  private readonly client = inject(GraphqlClient);
  protected readonly url = injectTableUrl();
  protected readonly packages = resource({
    params: () => ({
      page: { first: this.url.pageSize(), offset: this.url.page() * this.url.pageSize() },
    }),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, PackagesDocument, params)).packages,
  });
  private readonly last = kept(this.packages);
  protected readonly rows = computed(() => this.last()?.items ?? []);
  protected readonly total = computed(() => this.last()?.total ?? 0);
  protected readonly state = computed(() => tableState(this.packages));
  protected readonly columns: readonly TableColumn<PackagePartsFragment>[] = [
    { key: 'mentee', title: $localize`:@@pairs.mentees:Наставляемый`, naming: true },
    { key: 'school', title: $localize`:@@packages.school:Школа`, text: (row) => row.schoolName },
    {
      key: 'submitted',
      title: $localize`:@@packages.submitted:Направлен`,
      text: (row) => dayText(row.submittedOn),
    },
    { key: 'due', title: $localize`:@@packages.decideBy:Решить до` },
    { key: 'state', title: $localize`:@@pairs.state:Состояние` },
  ];
  protected readonly keyOf = ({ id }: PackagePartsFragment): string => id;
  protected readonly words = packageWords;
}

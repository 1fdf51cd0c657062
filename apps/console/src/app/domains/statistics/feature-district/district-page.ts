import { Component, computed, inject, input, LOCALE_ID, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  DistrictStatisticsDocument,
  DistrictStatisticsTimeDocument,
  GraphqlClient,
} from '@nastavnik/graphql-client';
import {
  DataTable,
  injectTableUrl,
  momentText,
  PageFrame,
  SideSheetOutlet,
  TableCell,
  type TableColumn,
} from '@nastavnik/ui';
import { injectLive } from '../data/live';
import { DataTime } from '../ui-export/data-time';
import { ExportActions } from '../ui-export/export-actions';
import { FigureCell } from '../ui-figure/figure-cell';
import { fractionText, numberOf, schoolYearName } from '../util/figure-text';
import type { FileTable } from '../../../core/files/table-file';
import { codesOf, GROUP_TITLES, groupOf } from './district-columns';
import { districtFile } from './district-file';
import {
  barOf,
  type District,
  type DistrictIndicator,
  type DistrictRow,
  filterRows,
  schoolRows,
  type Showing,
  sortRows,
  totalRow,
} from './district-rows';

const REFRESH_MILLISECONDS = 1000;

/** All schools of the district side by side: what changes in a school is seen here within a second or two. */
@Component({
  selector: 'app-district-page',
  imports: [
    DataTable,
    DataTime,
    ExportActions,
    FigureCell,
    PageFrame,
    RouterLink,
    SideSheetOutlet,
    TableCell,
  ],
  templateUrl: './district-page.html',
  styleUrl: './district-page.css',
  encapsulation: ViewEncapsulation.None,
})
export class DistrictPage {
  readonly year = input<string>();

  private readonly client = inject(GraphqlClient);
  private readonly locale = inject(LOCALE_ID);
  protected readonly url = injectTableUrl();
  protected readonly live = injectLive(
    () => Number(this.year()) || null,
    (year, known: District | null, stop) => this.ask(year, known, stop),
    REFRESH_MILLISECONDS,
  );

  protected readonly groups = GROUP_TITLES;
  protected readonly showings: readonly { readonly showing: Showing; readonly title: string }[] = [
    { showing: 'all', title: $localize`:@@statistics.show.all:Все школы` },
    { showing: 'late', title: $localize`:@@statistics.show.late:Есть опоздания` },
    { showing: 'silent', title: $localize`:@@statistics.show.silent:Нет данных` },
  ];
  protected readonly group = computed(() => groupOf(this.url.param('group')));
  protected readonly showing = computed(
    () => this.showings.find(({ showing }) => showing === this.url.param('show'))?.showing ?? 'all',
  );
  protected readonly schools = computed(() => {
    const data = this.live.value();
    if (data === null) return [];
    const found = filterRows(schoolRows(data), this.url.param('q'), this.showing());
    return sortRows(found, this.url.sort());
  });
  /** The district's own row stands above the schools, unless a filter leaves only a part of them. */
  protected readonly rows = computed((): readonly DistrictRow[] => {
    const data = this.live.value();
    const narrowed = this.url.param('q') !== '' || this.showing() !== 'all';
    if (data === null || narrowed || this.schools().length === 0) return this.schools();
    return [totalRow(data, $localize`:@@statistics.wholeDistrict:Весь округ`), ...this.schools()];
  });
  protected readonly indicators = computed((): readonly DistrictIndicator[] => {
    const all = this.live.value()?.indicators ?? [];
    const codes = codesOf(
      this.group(),
      all.map(({ code }) => code),
    );
    return codes.flatMap((code) => all.find((indicator) => indicator.code === code) ?? []);
  });
  protected readonly columns = computed((): readonly TableColumn<DistrictRow>[] => [
    { key: 'name', title: $localize`:@@statistics.school:Школа`, naming: true, sortable: true },
    ...this.indicators().map(({ code, title }): TableColumn<DistrictRow> => ({
      key: code,
      title,
      align: 'end',
      sortable: true,
    })),
  ]);
  protected readonly filtered = computed(
    () => this.url.param('q') !== '' || this.showing() !== 'all',
  );
  protected readonly keyOf = ({ schoolId }: DistrictRow): string => schoolId ?? 'district';
  protected readonly yearName = schoolYearName;
  /** A number stays with its sign when a name wraps. */
  protected readonly oneWord = (name: string): string => name.replace('№ ', '№\u00a0');

  protected fraction(row: DistrictRow, { code, unit }: DistrictIndicator): string {
    const cell = row.cells.get(code);
    return fractionText(cell?.numerator ?? null, cell?.denominator ?? null, unit);
  }

  protected bar(row: DistrictRow, indicator: DistrictIndicator): number | null {
    return barOf(row, indicator, this.schools());
  }

  protected opens(row: DistrictRow, { code }: DistrictIndicator): boolean {
    const cell = row.cells.get(code);
    return Boolean(
      this.live.value()?.mayOpenLines && row.schoolId && cell && numberOf(cell.measure) !== null,
    );
  }

  protected openRows(row: DistrictRow, { title }: DistrictIndicator): string {
    return $localize`:@@statistics.openCell:Строки: ${title}:title:, ${row.name}:school:`;
  }

  protected readonly file = (): FileTable => {
    const data = this.live.value();
    const group = this.groups.find(({ group: one }) => one === this.group())?.title ?? '';
    const showing = this.showings.find((one) => one.showing === this.showing())?.title ?? '';
    return districtFile(this.rows(), this.indicators(), {
      year: schoolYearName(data?.year ?? 0),
      moment: data?.computedAt ? momentText(data.computedAt, this.locale) : '',
      filter: [group, showing, this.url.param('q')].filter(Boolean).join(', '),
    });
  };

  /** The whole table only when something was reckoned anew since: otherwise a short question is enough. */
  private async ask(
    year: number | null,
    known: District | null,
    stop: AbortSignal,
  ): Promise<District> {
    if (known !== null) {
      const { districtStatistics: now } = await this.client.runUntil(
        stop,
        DistrictStatisticsTimeDocument,
        { year },
      );
      if (now.computedAt === known.computedAt && now.schools.length === known.schools.length)
        return known;
    }
    const answer = await this.client.runUntil(stop, DistrictStatisticsDocument, { year });
    return answer.districtStatistics;
  }
}

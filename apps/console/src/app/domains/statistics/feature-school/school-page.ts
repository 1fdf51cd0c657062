import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  GraphqlClient,
  SchoolStatisticsDocument,
  type SchoolStatisticsQuery,
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
import { clauseText } from '../../../core/clauses/clause-text';
import { figureText, fractionText, numberOf, schoolYearName } from '../util/figure-text';
import type { FileTable } from '../../../core/files/table-file';

type School = SchoolStatisticsQuery['schoolStatistics'];
type Figure = School['figures'][number];

const REFRESH_MILLISECONDS = 2000;

/** Every indicator of one school, each number with the rows behind it. */
@Component({
  selector: 'app-school-statistics-page',
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
  templateUrl: './school-page.html',
  styleUrl: './school-page.css',
})
export class SchoolPage {
  /** Of another school than one's own: the district office asks so. */
  readonly school = input<string>();
  readonly year = input<string>();

  private readonly client = inject(GraphqlClient);
  private readonly locale = inject(LOCALE_ID);
  protected readonly url = injectTableUrl();
  protected readonly live = injectLive(
    () => ({ year: Number(this.year()) || null, schoolId: this.school() ?? null }),
    async (asked, _known: School | null, stop) =>
      (await this.client.runUntil(stop, SchoolStatisticsDocument, asked)).schoolStatistics,
    REFRESH_MILLISECONDS,
  );

  protected readonly rows = computed(() => this.live.value()?.figures ?? []);
  protected readonly lead = computed(() => this.live.value()?.school.shortName ?? '');
  protected readonly columns: readonly TableColumn<Figure>[] = [
    { key: 'title', title: $localize`:@@statistics.indicator:Показатель`, naming: true },
    { key: 'value', title: $localize`:@@statistics.value:Значение`, align: 'end' },
    { key: 'clause', title: $localize`:@@statistics.ground:Основание`, wideOnly: true },
    { key: 'rows', title: $localize`:@@statistics.rows:Строки` },
  ];
  protected readonly keyOf = ({ indicator }: Figure): string => indicator.code;
  protected readonly yearName = schoolYearName;
  protected readonly clause = clauseText;

  protected fraction({ numerator, denominator, indicator }: Figure): string {
    return fractionText(numerator, denominator, indicator.unit);
  }

  protected bar(figure: Figure): number | null {
    return figure.indicator.unit === 'PERCENT' ? numberOf(figure) : null;
  }

  protected openRows({ indicator }: Figure): string {
    return $localize`:@@statistics.openRowsOf:Показать строки: ${indicator.title}:title:`;
  }

  protected readonly file = (): FileTable => {
    const data = this.live.value();
    const year = schoolYearName(data?.year ?? 0);
    const moment = data?.computedAt ? momentText(data.computedAt, this.locale) : '';
    return {
      name: $localize`:@@statistics.fileSchool:Показатели ${data?.school.shortName ?? ''}:school: ${year.replace('/', '-')}:year:`,
      notes: [
        $localize`:@@statistics.fileSchoolTitle:Показатели наставничества, ${data?.school.shortName ?? ''}:school:`,
        $localize`:@@statistics.fileYear:Учебный год ${year}:year:`,
        $localize`:@@statistics.fileTime:Данные на ${moment}:moment:`,
      ],
      columns: [
        $localize`:@@statistics.indicator:Показатель`,
        $localize`:@@statistics.value:Значение`,
        $localize`:@@statistics.numerator:Числитель`,
        $localize`:@@statistics.denominator:Знаменатель`,
        $localize`:@@statistics.ground:Основание`,
        $localize`:@@statistics.meaning:Что означает`,
      ],
      rows: this.rows().map((figure) => [
        figure.indicator.title,
        figureText(figure, figure.indicator.unit, this.locale),
        figure.numerator,
        figure.indicator.unit === 'COUNT' ? null : figure.denominator,
        clauseText(figure.indicator.clause),
        figure.indicator.meaning,
      ]),
    };
  };
}

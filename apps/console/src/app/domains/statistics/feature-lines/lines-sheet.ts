import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GraphqlClient, StatisticsRowsDocument } from '@nastavnik/graphql-client';
import { dateText, EmptyState, SideSheet, StatusChip } from '@nastavnik/ui';
import { injectLive } from '../data/live';
import { clauseText } from '../../../core/clauses/clause-text';
import { figureText, fractionText } from '../util/figure-text';
import { datesOf, formText, lineHeading, lineLink, outcomeOf, type RowsAnswer } from './line-text';

const REFRESH_MILLISECONDS = 4000;

/** The rows behind one number: first those that are missing from it. */
@Component({
  selector: 'app-lines-sheet',
  imports: [EmptyState, RouterLink, SideSheet, StatusChip],
  templateUrl: './lines-sheet.html',
  styleUrl: './lines-sheet.css',
})
export class LinesSheet {
  readonly indicator = input.required<string>();
  /** From the path on the district's page, from the query on a school's. */
  readonly schoolId = input<string>();
  readonly school = input<string>();
  readonly year = input<string>();
  /** Up to the list: as many steps as the address of the sheet has parts. */
  readonly closeTo = input('../..');

  private readonly client = inject(GraphqlClient);
  private readonly locale = inject(LOCALE_ID);
  protected readonly live = injectLive(
    () => ({
      indicator: this.indicator(),
      schoolId: this.schoolId() ?? this.school() ?? null,
      year: Number(this.year()) || null,
    }),
    async (asked, _known: RowsAnswer | null, stop) =>
      (await this.client.runUntil(stop, StatisticsRowsDocument, asked)).statisticsRows,
    REFRESH_MILLISECONDS,
  );

  protected readonly heading = computed(
    () =>
      this.live.value()?.indicator.title ?? $localize`:@@statistics.rowsHeading:Строки показателя`,
  );
  protected readonly figure = computed(() => {
    const data = this.live.value();
    if (data === null) return '';
    const { unit } = data.indicator;
    const text = figureText(data, unit, this.locale);
    const fraction = fractionText(data.numerator, data.denominator, unit);
    return fraction ? `${text} (${fraction})` : text;
  });
  protected readonly clause = computed(() => clauseText(this.live.value()?.indicator.clause ?? ''));
  protected readonly asOf = computed(() => {
    const day = this.live.value()?.asOf;
    return day === undefined ? '' : dateText(day);
  });
  protected readonly lines = computed(() => {
    const code = this.indicator();
    return [...(this.live.value()?.lines ?? [])]
      .sort((a, b) => Math.min(a.numerator, 1) - Math.min(b.numerator, 1) || a.no - b.no)
      .map((line) => ({
        no: line.no,
        heading: lineHeading(line),
        form: formText(line.form),
        dates: datesOf(code, line),
        outcome: outcomeOf(code, line),
        link: lineLink(line),
      }));
  });
}

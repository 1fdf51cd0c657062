import { Component, inject, input, signal } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  AcceptReportDocument,
  ExcuseReportDocument,
  type ProgrammePartsFragment,
  ReturnReportDocument,
} from '@nastavnik/graphql-client';
import type { ReportGap } from '@nastavnik/programmes-domain';
import { dateText, EmptyState, KeyValues, type KeyValue } from '@nastavnik/ui';
import { ReasonForm } from '../ui-reason/reason-form';
import { StateChip } from '../ui-state/state-chip';
import { Term } from '../ui-term/term';
import { reportGapText } from '../util/ending-text';
import { reportStateWord } from '../util/state-text';
import { GapsForm } from './gaps-form';
import { ProgrammeStore } from './programme-store';

type Report = ProgrammePartsFragment['reports'][number];
type OpenForm = 'RETURN' | 'EXCUSE';

/** The reports of both sides: their state, what may be read of them, and what the curator and the head do with them. */
@Component({
  selector: 'app-programme-reports',
  imports: [
    EmptyState,
    GapsForm,
    KeyValues,
    MatAnchor,
    MatButton,
    ReasonForm,
    RouterLink,
    StateChip,
    Term,
  ],
  templateUrl: './programme-reports.html',
  styleUrl: './programme-events.css',
})
export class ProgrammeReports {
  readonly programme = input.required<ProgrammePartsFragment>();

  protected readonly store = inject(ProgrammeStore);
  protected readonly open = signal<{ readonly id: string; readonly form: OpenForm } | null>(null);
  protected readonly word = reportStateWord;
  protected readonly gapText = reportGapText;
  protected readonly dateText = dateText;

  protected contents({
    side,
    performance,
    recommendations,
    course,
    mentorWork,
    rating,
  }: Report): readonly KeyValue[] {
    const items: readonly KeyValue[] =
      side === 'MENTOR'
        ? [
            {
              label: $localize`:@@report.performance:Как выполнена программа`,
              value: performance ?? '',
            },
            {
              label: $localize`:@@report.recommendations:Рекомендации`,
              value: recommendations ?? '',
            },
          ]
        : [
            {
              label: $localize`:@@report.course:Как проходило наставничество`,
              value: course ?? '',
            },
            { label: $localize`:@@report.mentorWork:Работа наставника`, value: mentorWork ?? '' },
            {
              label: $localize`:@@report.rating:Оценка наставника`,
              value: rating === null ? '' : $localize`:@@report.ratingOf:${rating}:rating: из 10`,
            },
          ];
    return items.filter(({ value }) => value !== '');
  }

  protected may(report: Report, action: string): boolean {
    return report.availableActions.includes(action);
  }

  protected isOpen({ id }: Report, form: OpenForm): boolean {
    const open = this.open();
    return open?.id === id && open.form === form;
  }

  protected async accept({ id }: Report): Promise<void> {
    const { store } = this;
    await store.act(() => store.send(AcceptReportDocument, 'acceptReport', { reportId: id }));
  }

  protected async return({ id }: Report, gaps: readonly ReportGap[]): Promise<void> {
    const { store } = this;
    if (
      await store.act(() =>
        store.send(ReturnReportDocument, 'returnReport', { reportId: id, gaps }),
      )
    )
      this.open.set(null);
  }

  protected async excuse({ id }: Report, reason: string): Promise<void> {
    const { store } = this;
    const variables = { reportId: id, reason };
    if (await store.act(() => store.send(ExcuseReportDocument, 'excuseReport', variables)))
      this.open.set(null);
  }
}

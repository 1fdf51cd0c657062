import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  LOCALE_ID,
  output,
  viewChild,
} from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ProgrammePartsFragment } from '@nastavnik/graphql-client';
import { Term } from '../ui-term/term';
import { reportStateWord } from '../util/state-text';
import type { NextTask, ProgrammeEvent } from './next-steps';

type Report = ProgrammePartsFragment['reports'][number];

/** The first screen of a programme: the next meeting, the next task, the report. */
@Component({
  selector: 'app-next-panel',
  imports: [MatAnchor, MatButton, RouterLink, Term],
  templateUrl: './next-panel.html',
  styleUrl: './next-panel.css',
})
export class NextPanel {
  readonly programme = input.required<ProgrammePartsFragment>();
  readonly meeting = input.required<ProgrammeEvent | null>();
  readonly task = input.required<NextTask | null>();
  readonly waits = input.required<string>();
  readonly ownReport = input.required<Report | null>();
  readonly pending = input(false);
  readonly performed = output<NonNullable<NextTask['act']>>();

  protected readonly label = $localize`:@@nextPanel.label:Что дальше`;
  private readonly locale = inject(LOCALE_ID);
  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');
  protected readonly taskIsReport = computed(() => this.task()?.link?.[0] === 'report');
  protected readonly path = computed(() => [...(this.task()?.link ?? [])]);
  /** How the reports stand when it is not this person's turn to write. */
  protected readonly reports = computed(() => {
    const { reports, state } = this.programme();
    if (
      reports.length === 0 ||
      ['DRAFT', 'AGREED', 'RUNNING', 'EXTENDED', 'CORRECTED'].includes(state)
    )
      return $localize`:@@nextPanel.reportLater:после завершения программы`;
    const words = reports.map((report) => {
      const side =
        report.side === 'MENTOR'
          ? $localize`:@@nextPanel.mentorReport:наставника`
          : $localize`:@@nextPanel.menteeReport:наставляемого`;
      return `${side} — ${reportStateWord(report.state).text.toLocaleLowerCase(this.locale)}`;
    });
    return words.join(', ');
  });

  /** After an act of the panel its button is gone; focus stays where the news is. */
  focus(): void {
    setTimeout(() => this.box().nativeElement.focus());
  }
}

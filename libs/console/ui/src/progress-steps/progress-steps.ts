import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StatusChip } from '../status-chip/status-chip';
import type { Tone } from '../status-chip/tone';

export type StepState = 'not-started' | 'in-progress' | 'done' | 'blocked';

/** One task of a longer work; `link` leads to it, `hint` says what blocks it or what it holds. */
export interface Step {
  readonly title: string;
  readonly state: StepState;
  readonly link?: readonly unknown[] | string;
  readonly hint?: string;
}

/** A task list: what is done, what is next, what is in the way. Steps may be taken in any order their links allow. */
@Component({
  selector: 'ui-progress-steps',
  imports: [RouterLink, StatusChip],
  templateUrl: './progress-steps.html',
  styleUrl: './progress-steps.css',
})
export class ProgressSteps {
  readonly steps = input.required<readonly Step[]>();
  readonly label = input.required<string>();

  protected tone(state: StepState): Tone {
    const tones = {
      'not-started': 'neutral',
      'in-progress': 'info',
      done: 'success',
      blocked: 'warning',
    } as const satisfies Record<StepState, Tone>;
    return tones[state];
  }

  protected word(state: StepState): string {
    const words: Readonly<Record<StepState, string>> = {
      'not-started': $localize`:@@ui.steps.notStarted:Не начато`,
      'in-progress': $localize`:@@ui.steps.inProgress:В работе`,
      done: $localize`:@@ui.steps.done:Готово`,
      blocked: $localize`:@@ui.steps.blocked:Мешает`,
    };
    return words[state];
  }
}

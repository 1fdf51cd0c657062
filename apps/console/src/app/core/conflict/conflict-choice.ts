import { Component, inject, input, linkedSignal, LOCALE_ID, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { momentText } from '@nastavnik/ui';
import type { Difference, Side } from './differences';

export interface ShownDifference extends Difference {
  readonly label: string;
}

/** Two people changed the same thing: mine, theirs, who and when, and a choice for each field. Nothing is lost. */
@Component({
  selector: 'app-conflict-choice',
  imports: [MatButton],
  templateUrl: './conflict-choice.html',
  styleUrl: './conflict-choice.css',
})
export class ConflictChoice {
  readonly differences = input.required<readonly ShownDifference[]>();
  readonly who = input('');
  readonly at = input<string | null>(null);
  readonly busy = input(false);
  readonly chosen = output<ReadonlyMap<string, Side>>();
  readonly left = output();

  private readonly locale = inject(LOCALE_ID);
  protected readonly choice = linkedSignal<ReadonlyMap<string, Side>>(
    () => new Map(this.differences().map(({ key, proposed }) => [key, proposed])),
  );

  protected choose(key: string, side: Side): void {
    this.choice.update((choice) => new Map([...choice, [key, side]]));
  }

  protected text(at: string): string {
    return momentText(at, this.locale);
  }
}

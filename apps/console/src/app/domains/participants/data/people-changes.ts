import { Service, signal } from '@angular/core';

/** Counts what was changed in a side sheet, so that the list behind it is read anew. */
@Service()
export class PeopleChanges {
  private readonly counter = signal(0);
  readonly count = this.counter.asReadonly();

  note(): void {
    this.counter.update((count) => count + 1);
  }
}

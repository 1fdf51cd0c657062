import {
  Component,
  computed,
  type ElementRef,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MENTOR_RATING } from '@nastavnik/programmes-domain';

const POINTS = Array.from(
  { length: MENTOR_RATING.max - MENTOR_RATING.min + 1 },
  (_, index) => MENTOR_RATING.min + index,
);

let created = 0;

/** A rating in whole points, one button each; the value is null until one is chosen. */
@Component({
  selector: 'app-rating',
  templateUrl: './rating.html',
  styleUrl: './rating.css',
})
export class Rating implements FormValueControl<number | null> {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly value = model<number | null>(null);
  readonly touched = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touch = output<void>();

  protected readonly points = POINTS;
  protected readonly groupName = `rating-${++created}`;
  private readonly group = viewChild.required<ElementRef<HTMLElement>>('group');
  protected readonly error = computed(() => {
    const [first] = this.touched() ? this.errors() : [];
    return first ? (first.message ?? $localize`:@@ui.errors.invalid:Значение не подходит`) : '';
  });

  /** Called by the form when the error summary leads here. */
  focus(options?: FocusOptions): void {
    const group = this.group().nativeElement;
    const box = group.querySelector<HTMLElement>('input:checked') ?? group.querySelector('input');
    box?.focus(options);
  }
}

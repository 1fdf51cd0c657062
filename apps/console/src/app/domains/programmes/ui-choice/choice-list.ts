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

export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
}

let created = 0;

/** Several of a few: a group of checkboxes under one question, with its error beside the question. */
@Component({
  selector: 'app-choice-list',
  templateUrl: './choice-list.html',
  styleUrl: './choice-list.css',
})
export class ChoiceList implements FormValueControl<readonly string[]> {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly choices = input.required<readonly Choice[]>();
  readonly value = model<readonly string[]>([]);
  readonly touched = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touch = output<void>();

  protected readonly errorId = `choice-error-${++created}`;
  private readonly group = viewChild.required<ElementRef<HTMLElement>>('group');
  protected readonly error = computed(() => {
    const [first] = this.touched() ? this.errors() : [];
    return first ? (first.message ?? $localize`:@@ui.errors.invalid:Значение не подходит`) : '';
  });

  /** Called by the form when the error summary leads here. */
  focus(options?: FocusOptions): void {
    this.group().nativeElement.querySelector('input')?.focus(options);
  }

  protected choose(value: string, chosen: boolean): void {
    this.value.update((old) => [...old.filter((one) => one !== value), ...(chosen ? [value] : [])]);
    this.touch.emit();
  }
}

import { Component, input, output } from '@angular/core';

/** A search that is asked on Enter, or when the field is left or cleared. */
@Component({
  selector: 'app-search-box',
  template: `
    <form role="search" (submit)="$event.preventDefault(); asked.emit(box.value)">
      <label>
        <span>{{ label() }}</span>
        <input
          #box
          class="control"
          type="search"
          [value]="text()"
          (change)="asked.emit(box.value)"
          (search)="asked.emit(box.value)"
        />
      </label>
    </form>
  `,
  styles: `
    :host {
      display: block;
      flex: 0 1 360px;
      min-inline-size: min(280px, 100%);
    }

    label {
      display: flex;
      flex-direction: column;
      gap: 4px;
    }
  `,
})
export class SearchBox {
  readonly label = input.required<string>();
  readonly text = input('');
  readonly asked = output<string>();
}

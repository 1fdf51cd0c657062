import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

/** One fact; `key` makes it changeable: «Изменить» beside it emits that key. */
export interface KeyValue {
  readonly label: string;
  readonly value: string;
  readonly key?: string;
  readonly hint?: string;
}

/** Facts as label and value: a card of detail, or the «проверьте ответы» step with «Изменить». */
@Component({
  selector: 'ui-key-values',
  imports: [MatButton],
  template: `
    <dl>
      @for (item of items(); track item.label) {
        <div>
          <dt>{{ item.label }}</dt>
          <dd>
            {{ item.value || '—' }}
            @if (item.hint) {
              <span class="hint">{{ item.hint }}</span>
            }
          </dd>
          @if (item.key; as key) {
            <dd class="change no-print">
              <button matButton type="button" (click)="changed.emit(key)">
                <ng-container i18n="@@ui.keyValues.change">Изменить</ng-container>
                <span class="visually-hidden">: {{ item.label }}</span>
              </button>
            </dd>
          }
        </div>
      }
    </dl>
  `,
  styleUrl: './key-values.css',
})
export class KeyValues {
  readonly items = input.required<readonly KeyValue[]>();
  readonly changed = output<string>();
}

import { Component, computed, input } from '@angular/core';
import { Icon } from '@nastavnik/ui';
import { type Refusal, refusalText } from '../../../core/refusals/refusal-text';

/** Rules that were broken without stopping the deed: told to whoever reads the record. */
@Component({
  selector: 'app-warnings',
  imports: [Icon],
  template: `
    @if (texts().length > 0) {
      <ul i18n-aria-label="@@warnings.label" aria-label="На что обратить внимание">
        @for (text of texts(); track text) {
          <li>
            <ui-icon name="warning" /><span>{{ text }}</span>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 8px 16px;
      border-radius: var(--radius-large);
      background: var(--tone-warning-soft);
      color: var(--tone-warning);
      list-style: none;
    }

    li {
      display: flex;
      gap: 8px;
      padding-block: 4px;
    }

    ui-icon {
      flex: none;
      margin-block-start: 2px;
    }
  `,
})
export class Warnings {
  readonly refusals = input.required<readonly Refusal[]>();
  protected readonly texts = computed(() => this.refusals().map(refusalText));
}

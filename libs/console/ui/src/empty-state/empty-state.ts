import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';

export type Emptiness = 'nothing-yet' | 'nothing-found' | 'no-right' | 'failed';

const ICONS: Readonly<Record<Emptiness, IconName>> = {
  'nothing-yet': 'empty',
  'nothing-found': 'search',
  'no-right': 'lock',
  failed: 'error',
};

/** Why a place is empty and what to do next. The next step (a button or a link) is the content. */
@Component({
  selector: 'ui-empty-state',
  imports: [Icon],
  template: `
    <ui-icon [name]="icon()" />
    <div>
      <p class="heading">{{ heading() }}</p>
      @if (text()) {
        <p>{{ text() }}</p>
      }
      <div class="actions"><ng-content /></div>
    </div>
  `,
  styleUrl: './empty-state.css',
  host: { '[attr.role]': `kind() === 'failed' ? 'alert' : null` },
})
export class EmptyState {
  readonly kind = input.required<Emptiness>();
  readonly heading = input.required<string>();
  readonly text = input('');
  protected readonly icon = computed(() => ICONS[this.kind()]);
}

import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';

/** The end of a legal or mass act: what was done, under which number, and (content) what happens next. */
@Component({
  selector: 'ui-confirmation-panel',
  imports: [Icon],
  template: `
    <div class="head">
      <ui-icon name="done" />
      <div>
        <h2>{{ heading() }}</h2>
        @if (reference()) {
          <p class="reference">{{ reference() }}</p>
        }
      </div>
    </div>
    <div class="next">
      <h3 i18n="@@ui.confirmation.next">Что дальше</h3>
      <ng-content />
    </div>
  `,
  styleUrl: './confirmation-panel.css',
})
export class ConfirmationPanel {
  readonly heading = input.required<string>();
  readonly reference = input('');
}

import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState, type TableState } from '@nastavnik/ui';

/** What stands on a page of detail while there is no answer: loading, not open to this person, or failed. */
@Component({
  selector: 'app-not-loaded',
  imports: [EmptyState, MatButton],
  template: `
    @switch (state()) {
      @case ('no-right') {
        <ui-empty-state
          kind="no-right"
          i18n-heading="@@notLoaded.noRight"
          heading="Эта страница вам не открыта"
          i18n-text="@@notLoaded.noRightText"
          text="Её видят участники пары, куратор и директор школы. Если она вам нужна, обратитесь к куратору."
        />
      }
      @case ('failed') {
        <ui-empty-state
          kind="failed"
          i18n-heading="@@notLoaded.failed"
          heading="Не удалось загрузить"
          i18n-text="@@notLoaded.failedText"
          text="Проверьте связь и повторите."
        >
          <button matButton="outlined" type="button" (click)="retry.emit()">
            <ng-container i18n="@@ui.table.retry">Повторить</ng-container>
          </button>
        </ui-empty-state>
      }
      @default {
        <p class="soft" role="status" i18n="@@ui.table.loading">Загружается</p>
      }
    }
  `,
})
export class NotLoaded {
  readonly state = input.required<TableState>();
  readonly retry = output<void>();
}

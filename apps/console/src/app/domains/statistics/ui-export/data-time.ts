import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { Icon, momentText } from '@nastavnik/ui';

/** When the figures were last reckoned, and whether the connection still holds. */
@Component({
  selector: 'app-data-time',
  imports: [Icon],
  template: `
    @if (behind()) {
      <ui-icon name="warning" />
      <span i18n="@@statistics.behind">Нет связи. Показаны данные на {{ words() }}</span>
    } @else if (moment()) {
      <span i18n="@@statistics.dataTime">Данные на {{ words() }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 4px;
      align-items: center;
      min-block-size: 24px;
      color: var(--text-soft);
      font-size: 13px;
    }
  `,
})
export class DataTime {
  readonly moment = input<string | null>(null);
  readonly behind = input(false);

  private readonly locale = inject(LOCALE_ID);
  protected readonly words = computed(() => {
    const moment = this.moment();
    return moment === null ? '' : momentText(moment, this.locale);
  });
}

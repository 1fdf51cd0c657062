import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon, momentText } from '@nastavnik/ui';

/** Where what was typed is kept: on this device, and whether there is a line to send it. */
@Component({
  selector: 'app-draft-status',
  imports: [Icon, MatButton],
  template: `
    @if (!online()) {
      <p class="offline" role="status">
        <ui-icon name="warning" />
        <span i18n="@@draft.offline">
          Нет связи. Всё, что вы пишете, сохраняется на этом устройстве; отправить можно будет,
          когда связь появится.
        </span>
      </p>
    }
    @if (restored()) {
      <p class="restored" role="status">
        <ui-icon name="info" />
        <span i18n="@@draft.restored"
          >Восстановлено то, что вы писали раньше на этом устройстве.</span
        >
        <button matButton type="button" (click)="dropped.emit()">
          <ng-container i18n="@@draft.drop">Убрать</ng-container>
        </button>
      </p>
    }
    @if (savedText()) {
      <p class="soft">{{ savedText() }}</p>
    }
  `,
  styles: `
    p {
      margin: 0 0 12px;
    }

    .offline,
    .restored {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      padding: 8px 12px;
      border-radius: var(--radius-large);
    }

    .offline span,
    .restored span {
      flex: 1 1 200px;
    }

    .offline {
      background: var(--tone-warning-soft);
      color: var(--tone-warning);
    }

    .restored {
      background: var(--tone-info-soft);
      color: var(--tone-info);
    }
  `,
})
export class DraftStatus {
  /** When the text was last kept here, as an instant. */
  readonly savedAt = input<string | null>(null);
  readonly restored = input(false);
  readonly online = input(true);
  readonly dropped = output<void>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly savedText = computed(() => {
    const savedAt = this.savedAt();
    if (savedAt === null) return '';
    const moment = momentText(savedAt, this.locale);
    return $localize`:@@draft.savedAt:Сохранено на этом устройстве ${moment}:moment:`;
  });
}

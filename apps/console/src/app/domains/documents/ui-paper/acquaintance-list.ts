import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PaperPartsFragment } from '@nastavnik/graphql-client';
import { dateText, StatusChip } from '@nastavnik/ui';

type Line = PaperPartsFragment['acquaintance'][number];

/** Who has to have read the paper, and who has. */
@Component({
  selector: 'app-acquaintance-list',
  imports: [MatButton, StatusChip],
  template: `
    <ul>
      @for (line of lines(); track line.personId) {
        <li>
          <div>
            <span class="who">{{ line.personName ?? unnamed }}</span>
            @if (line.post) {
              <span class="soft">{{ line.post }}</span>
            }
            @if (line.recordedBy) {
              <span class="soft" i18n="@@reading.onPaper">Подпись на листе ознакомления</span>
            }
          </div>
          @if (line.acquaintedOn) {
            <ui-status-chip tone="success">{{ day(line) }}</ui-status-chip>
          } @else if (mayRecord()) {
            <button
              matButton="outlined"
              class="no-print"
              type="button"
              (click)="recorded.emit(line)"
            >
              <ng-container i18n="@@reading.record">Записать</ng-container>
              <span class="visually-hidden">: {{ line.personName }}</span>
            </button>
          } @else {
            <ui-status-chip i18n="@@reading.notYet">Не ознакомлен</ui-status-chip>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './paper-lists.css',
})
export class AcquaintanceList {
  readonly lines = input.required<readonly Line[]>();
  readonly mayRecord = input(false);
  /** Somebody has signed the printed sheet. */
  readonly recorded = output<Line>();
  protected readonly unnamed = $localize`:@@reading.unnamed:Имя ещё не пришло из списка работников`;

  protected day({ acquaintedOn }: Line): string {
    return acquaintedOn ? dateText(acquaintedOn) : '';
  }
}

import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Icon, momentText } from '@nastavnik/ui';
import { saveCsv } from '../files/table-file';
import { type ChangeLabels, changesText } from './changes-text';

/** One thing that was done: who, when, what, and the values before and after. */
export interface HistoryFact {
  readonly at: string;
  readonly actorName: string;
  readonly heading: string;
  readonly reason?: string | null;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly documentId?: string | null;
}

/** What was done to one thing, newest first; exactly what is shown can be taken away as a table. */
@Component({
  selector: 'app-history-list',
  imports: [Icon, MatButton, RouterLink],
  template: `
    <ol>
      @for (line of lines(); track $index) {
        <li>
          <div>{{ line.heading }}</div>
          @for (change of line.changes; track change) {
            <div class="change">{{ change }}</div>
          }
          <div class="soft">
            {{ line.when }}, {{ line.who }}
            @if (line.documentId) {
              ·
              <a [routerLink]="['/documents', line.documentId]" i18n="@@person.paper">документ</a>
            }
          </div>
        </li>
      } @empty {
        <li class="soft" i18n="@@person.noHistory">Записей пока нет</li>
      }
    </ol>
    @if (lines().length > 0) {
      <button class="no-print" matButton type="button" (click)="save()">
        <ui-icon name="download" />
        <ng-container i18n="@@history.save">Скачать историю, CSV</ng-container>
      </button>
    }
  `,
  styleUrl: './history-list.css',
})
export class HistoryList {
  readonly facts = input.required<readonly HistoryFact[]>();
  /** What the history is of: names the file. */
  readonly of = input('');
  readonly labels = input<ChangeLabels>({});

  private readonly locale = inject(LOCALE_ID);
  private readonly document = inject(DOCUMENT);
  protected readonly lines = computed(() =>
    [...this.facts()]
      .sort((a, b) => b.at.localeCompare(a.at))
      .map(({ at, actorName, heading, reason, before, after, documentId }) => ({
        when: momentText(at, this.locale),
        who: actorName,
        heading,
        changes: [...(reason ? [reason] : []), ...changesText(this.labels(), before, after)],
        documentId,
      })),
  );

  protected save(): void {
    const history = $localize`:@@person.history:История`;
    saveCsv(
      {
        name: this.of() ? `${history} — ${this.of()}` : history,
        notes: [],
        columns: [
          $localize`:@@history.when:Когда`,
          $localize`:@@history.who:Кто`,
          $localize`:@@history.what:Что сделано`,
          $localize`:@@history.values:Изменения`,
        ],
        rows: this.lines().map(({ when, who, heading, changes }) => [
          when,
          who,
          heading,
          changes.join('; '),
        ]),
      },
      this.document,
    );
  }
}

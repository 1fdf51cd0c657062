import { Component, inject, input, LOCALE_ID } from '@angular/core';
import type { ProgrammePartsFragment } from '@nastavnik/graphql-client';
import { momentText } from '@nastavnik/ui';

/** Who did what, when; the newest first. */
@Component({
  selector: 'app-programme-history',
  template: `
    <details>
      <summary><h2 i18n="@@programme.history">История</h2></summary>
      <ol>
        @for (entry of programme().history; track $index) {
          <li>
            <span class="soft">{{ moment(entry.at) }}</span>
            {{ entry.heading }}
            <span class="soft">— {{ entry.actorName }}</span>
          </li>
        } @empty {
          <li class="soft" i18n="@@programme.noHistory">Записей пока нет</li>
        }
      </ol>
    </details>
  `,
  styles: `
    summary {
      min-block-size: 32px;
      cursor: pointer;
    }

    h2 {
      display: inline;
    }

    ol {
      margin: 8px 0 0;
      padding: 0;
      list-style: none;
    }

    li {
      padding-block: 6px;
      border-block-end: 1px solid var(--line);
    }
  `,
})
export class ProgrammeHistory {
  readonly programme = input.required<ProgrammePartsFragment>();
  private readonly locale = inject(LOCALE_ID);

  protected moment(at: string): string {
    return momentText(at, this.locale);
  }
}

import { Component, inject, input, LOCALE_ID } from '@angular/core';
import type { PaperPartsFragment } from '@nastavnik/graphql-client';
import { momentText } from '@nastavnik/ui';

/** Who did what to the paper, newest first. */
@Component({
  selector: 'app-paper-history',
  template: `
    <ol>
      @for (event of newest(); track $index) {
        <li class="line">
          <div>
            <span>{{ event.heading }}</span>
            @if (event.reason) {
              <span>{{ event.reason }}</span>
            }
            <span class="soft">{{ moment(event.at) }}, {{ event.actorName }}</span>
          </div>
        </li>
      }
    </ol>
  `,
  styleUrl: './paper-lists.css',
})
export class PaperHistory {
  readonly events = input.required<PaperPartsFragment['history']>();

  private readonly locale = inject(LOCALE_ID);

  protected newest(): PaperPartsFragment['history'] {
    return [...this.events()].reverse();
  }

  protected moment(at: string): string {
    return momentText(at, this.locale);
  }
}

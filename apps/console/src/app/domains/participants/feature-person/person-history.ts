import { Component, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PersonPartsFragment } from '@nastavnik/graphql-client';
import { momentText } from '@nastavnik/ui';
import { changesText } from './changes-text';

type Fact = PersonPartsFragment['history'][number];

/** Who did what to the card, newest first, with old and new values. */
@Component({
  selector: 'app-person-history',
  imports: [RouterLink],
  template: `
    <section>
      <h3 i18n="@@person.history">История</h3>
      <ol>
        @for (fact of facts(); track fact.id) {
          <li>
            <div>{{ fact.heading }}</div>
            @for (line of changes(fact); track line) {
              <div class="change">{{ line }}</div>
            }
            <div class="soft">
              {{ moment(fact.at) }}, {{ fact.actorName }}
              @if (fact.documentId) {
                ·
                <a [routerLink]="['/documents', fact.documentId]" i18n="@@person.paper">документ</a>
              }
            </div>
          </li>
        } @empty {
          <li class="soft" i18n="@@person.noHistory">Записей пока нет</li>
        }
      </ol>
    </section>
  `,
  styleUrl: './person-history.css',
})
export class PersonHistory {
  readonly facts = input.required<readonly Fact[]>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly changes = ({ before, after }: Fact): readonly string[] =>
    changesText(before, after);

  protected moment(at: string): string {
    return momentText(at, this.locale);
  }
}

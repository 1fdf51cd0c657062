import { Component, computed, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { GraphqlClient, PairDocument } from '@nastavnik/graphql-client';
import { ConfirmationPanel, PageFrame } from '@nastavnik/ui';
import { injectAnswer } from '../data/answer';
import { NotLoaded } from '../ui-loading/not-loaded';
import { Term } from '../ui-term/term';
import { pairName } from '../util/short-name';

/** The pair is proposed: what was done and what happens next. */
@Component({
  selector: 'app-proposed-page',
  imports: [ConfirmationPanel, MatAnchor, NotLoaded, PageFrame, RouterLink, Term],
  template: `
    <ui-page-frame i18n-heading="@@proposed.title" heading="Пара предложена">
      @if (answer.value(); as pair) {
        <ui-confirmation-panel
          i18n-heading="@@proposed.heading"
          heading="Пара предложена"
          [reference]="names()"
        >
          <ol>
            <li i18n="@@proposed.consents">
              Наставник и наставляемые получают согласия: подписать их можно в системе или на
              бумаге.
            </li>
            <li i18n="@@proposed.order">
              Когда согласия получены, сформируйте приказ; его подписывает директор.
            </li>
            <li i18n="@@proposed.programme">
              После регистрации приказа наставник составляет программу вместе с наставляемым.
            </li>
          </ol>
          @if (pair.appointmentDue; as due) {
            <p>
              <span class="soft" i18n="@@pair.appointUntil">Назначить до:</span>&ngsp;
              <app-term [date]="due" [clause]="pair.appointmentClause" />
            </p>
          }
          <div class="actions">
            <a matButton="filled" [routerLink]="['/pairs', pair.id]">
              <ng-container i18n="@@proposed.open">Открыть пару</ng-container>
            </a>
            <a matButton="outlined" routerLink="/pairs">
              <ng-container i18n="@@proposed.next">К тем, кто ещё ждёт</ng-container>
            </a>
          </div>
        </ui-confirmation-panel>
      } @else {
        <app-not-loaded [state]="answer.state()" (retry)="answer.reload()" />
      }
    </ui-page-frame>
  `,
  styles: `
    ol {
      margin: 8px 0 16px;
      padding-inline-start: 20px;
    }
  `,
})
export class ProposedPage {
  readonly id = input.required<string>();
  private readonly client = inject(GraphqlClient);
  protected readonly answer = injectAnswer(
    () => this.id(),
    async (id, stop) => (await this.client.runUntil(stop, PairDocument, { id })).pair,
  );
  protected readonly names = computed(() => {
    const pair = this.answer.value();
    return pair === null
      ? ''
      : pairName(
          pair.mentor.name,
          pair.mentees.map(({ name }) => name),
        );
  });
}

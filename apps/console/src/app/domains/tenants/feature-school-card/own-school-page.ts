import { Component, computed, inject, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { GraphqlClient, SchoolCardDocument } from '@nastavnik/graphql-client';
import { EmptyState, KeyValues, PageFrame } from '@nastavnik/ui';
import { AuditTrail } from '../../../core/history/audit-trail';
import { Session } from '../../../core/session/session';
import { SCHOOL_LABELS, schoolFacts } from '../util/school-facts';

/** One's own school as its papers name it. */
@Component({
  selector: 'app-own-school-page',
  imports: [AuditTrail, EmptyState, KeyValues, MatButton, PageFrame, RouterLink],
  template: `
    <ui-page-frame i18n-heading="@@settings.school" heading="Школа" [lead]="name()">
      @if (card.error()) {
        <ui-empty-state
          kind="failed"
          i18n-heading="@@school.failed"
          heading="Не удалось показать школу"
        >
          <button matButton="outlined" type="button" (click)="card.reload()">
            <ng-container i18n="@@ui.table.retry">Повторить</ng-container>
          </button>
        </ui-empty-state>
      }
      @if (facts().length > 0) {
        <section class="panel">
          <ui-key-values [items]="facts()" />
        </section>
        @if (mayEdit()) {
          <div class="actions">
            <a matButton="outlined" routerLink="edit">
              <ng-container i18n="@@school.edit">Изменить сведения</ng-container>
            </a>
          </div>
        } @else {
          <p class="soft" i18n="@@school.whoChanges">
            Эти сведения вносят директор и администратор округа. Если в них ошибка, сообщите им.
          </p>
        }
        @if (schoolId(); as id) {
          <app-audit-trail service="tenants" [subjectId]="id" [of]="name()" [labels]="labels" />
        }
      }
    </ui-page-frame>
  `,
})
export class OwnSchoolPage {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  protected readonly labels = SCHOOL_LABELS;

  protected readonly card = resource({
    params: () => {
      const id = this.session.activeGrant()?.tenantId;
      return id === undefined ? undefined : { id };
    },
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, SchoolCardDocument, params)).school,
  });
  protected readonly schoolId = computed(() => this.session.activeGrant()?.tenantId);
  protected readonly name = computed(() =>
    this.card.hasValue() ? this.card.value().shortName : '',
  );
  protected readonly facts = computed(() =>
    this.card.hasValue() ? schoolFacts(this.card.value()) : [],
  );
  protected readonly mayEdit = computed(
    () => this.card.hasValue() && this.card.value().availableActions.includes('EDIT'),
  );
}

import { Component, computed, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { GraphqlClient, SchoolCardDocument } from '@nastavnik/graphql-client';
import { EmptyState, KeyValues, SideSheet, StatusChip } from '@nastavnik/ui';
import { AuditTrail } from '../../../core/history/audit-trail';
import { regulationState } from '../util/regulation-state';
import { SCHOOL_LABELS, schoolFacts } from '../util/school-facts';

/** One school beside the list: its details, and the next step where something is missing. */
@Component({
  selector: 'app-school-card',
  imports: [AuditTrail, EmptyState, KeyValues, MatButton, RouterLink, SideSheet, StatusChip],
  template: `
    <ui-side-sheet [heading]="school()?.shortName ?? ''">
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
      @if (school(); as school) {
        <ui-status-chip [tone]="regulation().tone">
          <ng-container i18n="@@school.regulation">Положение:</ng-container>&ngsp;{{
            regulation().text
          }}
        </ui-status-chip>
        <ui-key-values [items]="facts()" />
        <app-audit-trail
          service="tenants"
          [subjectId]="school.id"
          [of]="school.shortName"
          [labels]="labels"
        />
      }
      <div sheetActions class="actions">
        @if (school() && !school()?.headName) {
          <a
            matButton="filled"
            routerLink="/settings/accounts/invite"
            [queryParams]="{ role: 'SCHOOL_HEAD', school: id() }"
          >
            <ng-container i18n="@@school.inviteHead">Пригласить директора</ng-container>
          </a>
        }
        @if (school()?.availableActions?.includes('EDIT')) {
          <a matButton="outlined" [routerLink]="['/settings/schools', id(), 'edit']">
            <ng-container i18n="@@school.edit">Изменить сведения</ng-container>
          </a>
        }
        <a matButton="outlined" routerLink="/settings/accounts" [queryParams]="{ school: id() }">
          <ng-container i18n="@@school.accounts">Учётные записи школы</ng-container>
        </a>
        <a matButton routerLink="/settings/regulation" [queryParams]="{ school: id() }">
          <ng-container i18n="@@school.openRegulation">Положение школы</ng-container>
        </a>
      </div>
    </ui-side-sheet>
  `,
})
export class SchoolCard {
  readonly id = input.required<string>();

  private readonly client = inject(GraphqlClient);
  protected readonly labels = SCHOOL_LABELS;
  protected readonly card = resource({
    params: () => ({ id: this.id() }),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, SchoolCardDocument, params)).school,
  });
  protected readonly school = computed(() =>
    this.card.hasValue() ? this.card.value() : undefined,
  );
  protected readonly regulation = computed(() =>
    regulationState(this.school()?.regulationState ?? null),
  );
  protected readonly facts = computed(() => {
    const school = this.school();
    return school ? schoolFacts(school) : [];
  });
}

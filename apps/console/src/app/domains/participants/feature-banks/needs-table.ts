import { Component, computed, inject, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { GraphqlClient, NeedListDocument, type NeedListQuery } from '@nastavnik/graphql-client';
import { mayDo } from '@nastavnik/kernel';
import {
  DataTable,
  dateText,
  DueDate,
  StatusChip,
  TableCell,
  type TableColumn,
} from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';
import { kept } from '../../../core/data/kept';
import { tableState } from '../../../core/data/table-state';
import { Session } from '../../../core/session/session';
import { PeopleChanges } from '../data/people-changes';
import { bankWords, needReasonText } from '../util/state-text';

type Need = NeedListQuery['needList']['items'][number];

/** Who should be given a mentor, why and by when: the nearest deadline first. */
@Component({
  selector: 'app-needs-table',
  imports: [DataTable, DueDate, MatButton, RouterLink, StatusChip, TableCell],
  template: `
    <ui-data-table
      i18n-label="@@banks.needs"
      label="Кому нужен наставник"
      [columns]="columns"
      [rows]="rows()"
      [rowKey]="keyOf"
      [state]="state()"
      i18n-emptyHeading="@@needs.emptyHeading"
      emptyHeading="Наставник сейчас никому не нужен"
      i18n-emptyText="@@needs.emptyText"
      emptyText="Здесь появятся недавно принятые и те, кто отмечен в списке работников."
      (retry)="needs.reload()"
    >
      <ng-template uiCell="name" let-row>
        <a [routerLink]="['/people', row.personId]">{{ row.fullName }}</a>
      </ng-template>
      <ng-template uiCell="due" let-row>
        @if (row.due) {
          <ui-due-date [date]="row.due" [explanation]="explanation(row)" />
          <div class="clause">{{ clause(row.clause) }}</div>
        } @else {
          <span i18n="@@needs.noTerm">срока нет</span>
        }
      </ng-template>
      <ng-template uiCell="bank" let-row>
        @if (row.menteeState) {
          <ui-status-chip [tone]="bank(row.menteeState).tone">{{
            bank(row.menteeState).text
          }}</ui-status-chip>
        } @else {
          <span i18n="@@needs.notInBank">не внесён</span>
        }
      </ng-template>
      <ng-template uiCell="act" let-row>
        @if (mayPropose) {
          <a
            matButton
            class="no-print"
            routerLink="/pairs/new"
            [queryParams]="{ mentee: row.personId }"
            ><ng-container i18n="@@needs.find">Подобрать</ng-container
            ><span class="visually-hidden">: {{ row.fullName }}</span></a
          >
        }
      </ng-template>
    </ui-data-table>
  `,
  styles: `
    .clause {
      color: var(--text-soft);
      font-size: 13px;
    }
  `,
})
export class NeedsTable {
  private readonly client = inject(GraphqlClient);
  private readonly changes = inject(PeopleChanges);
  private readonly role = inject(Session).activeGrant()?.role;
  protected readonly mayPropose = this.role !== undefined && mayDo([this.role], 'pair:suggest');

  protected readonly needs = resource({
    params: () => ({ changed: this.changes.count() }),
    loader: async ({ abortSignal }) =>
      (await this.client.runUntil(abortSignal, NeedListDocument)).needList,
  });
  private readonly last = kept(this.needs);
  protected readonly rows = computed(() => this.last()?.items ?? []);
  protected readonly state = computed(() => tableState(this.needs));

  protected readonly columns: readonly TableColumn<Need>[] = [
    { key: 'name', title: $localize`:@@staff.name:Работник`, naming: true },
    {
      key: 'position',
      title: $localize`:@@staff.position:Должность`,
      text: (row) => row.position,
      wideOnly: true,
    },
    {
      key: 'reasons',
      title: $localize`:@@needs.why:Почему`,
      text: (row) => row.reasons.map(needReasonText).join('; '),
    },
    { key: 'due', title: $localize`:@@needs.due:Назначить до` },
    { key: 'bank', title: $localize`:@@needs.bank:База наставляемых` },
    { key: 'act', title: $localize`:@@needs.act:Пара` },
  ];
  protected readonly keyOf = ({ employmentId }: Need): string => employmentId;
  protected readonly bank = bankWords;

  protected clause(clause: string | null): string {
    return clause ? clauseText(clause) : '';
  }

  protected explanation({ actualAdmissionDate }: Need): string {
    const admitted = dateText(actualAdmissionDate);
    return $localize`:@@needs.counted:Считается со дня допуска к работе ${admitted}:date:; срок, попавший на выходной, переносится на рабочий день`;
  }
}

import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  GraphqlClient,
  ProgrammesTrailDocument,
  TenantsTrailDocument,
} from '@nastavnik/graphql-client';
import { mayDo } from '@nastavnik/kernel';
import { kept } from '../data/kept';
import { faultText } from '../faults/fault-text';
import { Session } from '../session/session';
import type { ChangeLabels } from './changes-text';
import { HistoryList } from './history-list';

const TRAILS = { tenants: TenantsTrailDocument, programmes: ProgrammesTrailDocument } as const;
const PIECE = 25;

/** The history of one thing out of the audit of its service, asked for when it is opened. */
@Component({
  selector: 'app-audit-trail',
  imports: [HistoryList, MatButton],
  template: `
    @if (allowed) {
      <details #panel (toggle)="open.set(panel.open)">
        <summary>
          <h2 i18n="@@person.history">История</h2>
        </summary>
        @if (problem()) {
          <p class="problem" role="alert">{{ problem() }}</p>
          <button matButton="outlined" type="button" (click)="trail.reload()">
            <ng-container i18n="@@ui.table.retry">Повторить</ng-container>
          </button>
        } @else if (page(); as shown) {
          <app-history-list [facts]="shown.items" [of]="of()" [labels]="labels()" />
          @if (shown.items.length < shown.total) {
            <button matButton="outlined" type="button" (click)="more()">
              <ng-container i18n="@@history.more">Показать раньше</ng-container>
            </button>
          }
        } @else {
          <p class="soft" role="status" i18n="@@ui.table.loading">Загружается</p>
        }
      </details>
    }
  `,
  styleUrl: './audit-trail.css',
})
export class AuditTrail {
  readonly service = input.required<keyof typeof TRAILS>();
  readonly subjectId = input.required<string>();
  readonly of = input('');
  readonly labels = input<ChangeLabels>({});

  private readonly client = inject(GraphqlClient);
  private readonly role = inject(Session).activeGrant()?.role;
  protected readonly allowed = this.role !== undefined && mayDo([this.role], 'audit:read');
  protected readonly open = signal(false);
  private readonly first = linkedSignal({
    source: () => this.subjectId(),
    computation: () => PIECE,
  });
  protected readonly trail = resource({
    params: () =>
      this.open()
        ? { subjectId: this.subjectId(), page: { first: this.first(), offset: 0 } }
        : undefined,
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, TRAILS[this.service()], params)).trail,
  });
  protected readonly page = kept(this.trail);
  protected readonly problem = computed(() => {
    const fault = this.trail.error();
    return fault ? faultText(fault) : '';
  });

  protected more(): void {
    this.first.update((first) => first + PIECE);
  }
}

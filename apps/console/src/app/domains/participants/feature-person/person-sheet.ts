import { Component, computed, inject, input, LOCALE_ID, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  GraphqlClient,
  OfferToOthersDocument,
  PersonCardDocument,
  type PersonPartsFragment,
  RequestConsentsDocument,
} from '@nastavnik/graphql-client';
import { STAFF_COLUMNS } from '@nastavnik/participants-domain';
import { EmptyState, KeyValues, SideSheet, StatusChip } from '@nastavnik/ui';
import { injectAct } from '../../../core/data/act';
import { HistoryList } from '../../../core/history/history-list';
import { PeopleChanges } from '../data/people-changes';
import { bankWords, consentWords, sideText } from '../util/state-text';
import { EndEmploymentForm } from './end-employment-form';
import { NameForms } from './name-forms';
import { personFacts } from './person-facts';
import { ProposeForm } from './propose-form';

type Task = 'END_EMPLOYMENT' | 'CONFIRM_NAME_FORMS' | 'PROPOSE_MENTOR' | 'PROPOSE_MENTEE';

/** All the school knows of one person, what may be done now, and what was done before. */
@Component({
  selector: 'app-person-sheet',
  imports: [
    EmptyState,
    EndEmploymentForm,
    KeyValues,
    MatButton,
    NameForms,
    HistoryList,
    ProposeForm,
    RouterLink,
    SideSheet,
    StatusChip,
  ],
  templateUrl: './person-sheet.html',
  styleUrl: './person-sheet.css',
})
export class PersonSheet {
  readonly id = input.required<string>();

  private readonly client = inject(GraphqlClient);
  private readonly changes = inject(PeopleChanges);
  private readonly locale = inject(LOCALE_ID);
  protected readonly act = injectAct();
  protected readonly columns = Object.fromEntries(
    STAFF_COLUMNS.map(({ key, heading }) => [key, heading]),
  );
  protected readonly task = signal<Task | null>(null);

  protected readonly card = resource({
    params: () => ({ id: this.id() }),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, PersonCardDocument, params)).person,
  });
  protected readonly person = computed(() => (this.card.hasValue() ? this.card.value() : null));
  /** What the buttons at the bottom act on; while a form is open they are away. */
  protected readonly idle = computed(() => (this.task() === null ? this.person() : null));
  protected readonly facts = computed(() => {
    const person = this.person();
    return person ? personFacts(person, this.locale) : [];
  });
  protected readonly employment = computed(() =>
    this.person()?.employments.find(({ endedOn }) => endedOn === null),
  );
  protected readonly consent = consentWords;
  protected readonly bank = bankWords;
  protected readonly side = sideText;

  protected may(action: string): boolean {
    return this.person()?.availableActions.includes(action) ?? false;
  }

  protected finish(): void {
    this.task.set(null);
    this.refresh();
  }

  protected async requestConsent({ id }: PersonPartsFragment): Promise<void> {
    const input = { personIds: [id], allMissing: false };
    const done = await this.act.run(
      async () => (await this.client.run(RequestConsentsDocument, { input })).requestConsents,
      $localize`:@@consents.requestedOne:Согласие запрошено: документ готовится`,
    );
    if (done) this.refresh();
  }

  protected async offer({ id }: PersonPartsFragment, offered: boolean): Promise<void> {
    const done = await this.act.run(
      async () =>
        (await this.client.run(OfferToOthersDocument, { personId: id, offered })).offerToOthers,
      offered
        ? $localize`:@@person.offered:Координатор округа видит этого наставника`
        : $localize`:@@person.offerTakenBack:Предложение отозвано`,
    );
    if (done) this.refresh();
  }

  private refresh(): void {
    this.card.reload();
    this.changes.note();
  }
}

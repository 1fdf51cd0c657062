import { Component, computed, inject, input, LOCALE_ID, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  BankEntryDocument,
  type EntryPartsFragment,
  GraphqlClient,
  ViewSpecialReasonDocument,
} from '@nastavnik/graphql-client';
import { EmptyState, KeyValues, SideSheet, StatusChip } from '@nastavnik/ui';
import { PeopleChanges } from '../data/people-changes';
import { bankWords, menteeReasonText, sideText } from '../util/state-text';
import { ActivateForm } from './activate-form';
import { AnswersForm } from './answers-form';
import { entryFacts } from './entry-facts';
import { LeaveForm } from './leave-form';

type Task = 'RECORD_SURVEY' | 'EDIT' | 'ACTIVATE' | 'SUSPEND' | 'REMOVE';

/** One entry of a bank: what it says, and the next step. */
@Component({
  selector: 'app-entry-sheet',
  imports: [
    ActivateForm,
    AnswersForm,
    EmptyState,
    KeyValues,
    LeaveForm,
    MatButton,
    RouterLink,
    SideSheet,
    StatusChip,
  ],
  templateUrl: './entry-sheet.html',
  styleUrl: '../feature-person/person-sheet.css',
})
export class EntrySheet {
  readonly id = input.required<string>();

  private readonly client = inject(GraphqlClient);
  private readonly changes = inject(PeopleChanges);
  private readonly locale = inject(LOCALE_ID);
  protected readonly task = signal<Task | null>(null);
  protected readonly seenReason = signal('');

  protected readonly loaded = resource({
    params: () => ({ id: this.id() }),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, BankEntryDocument, params)).bankEntry,
  });
  protected readonly entry = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  /** What the buttons at the bottom act on; while a form is open they are away. */
  protected readonly idle = computed(() => (this.task() === null ? this.entry() : null));
  protected readonly facts = computed(() => {
    const entry = this.entry();
    return entry ? entryFacts(entry, this.locale) : [];
  });
  protected readonly words = bankWords;
  protected readonly side = sideText;

  protected may(action: string): boolean {
    return this.entry()?.availableActions.includes(action) ?? false;
  }

  protected finish(): void {
    this.task.set(null);
    this.loaded.reload();
    this.changes.note();
  }

  /** The look itself is recorded on the server. */
  protected async viewReason({ id }: EntryPartsFragment): Promise<void> {
    const purpose = $localize`:@@entry.lookPurpose:работа с записью базы`;
    const answer = await this.client.run(ViewSpecialReasonDocument, { entryId: id, purpose });
    this.seenReason.set(menteeReasonText(answer.viewSpecialReason.reason));
  }
}

import { Component, inject, model, resource, signal } from '@angular/core';
import {
  GraphqlClient,
  InvitablePeopleDocument,
  type InvitablePeopleQuery,
} from '@nastavnik/graphql-client';
import { Control, Field } from '@nastavnik/ui';
import { kept } from '../../../core/data/kept';

export type InvitablePerson = InvitablePeopleQuery['invitablePeople'][number];

const PAUSE_MILLISECONDS = 250;

/** Finds a person of the staff list by the beginning of the surname and lets the reader choose one. */
@Component({
  selector: 'app-person-picker',
  imports: [Control, Field],
  templateUrl: './person-picker.html',
  styleUrl: './person-picker.css',
})
export class PersonPicker {
  readonly chosen = model<InvitablePerson | null>(null);

  private readonly client = inject(GraphqlClient);
  private pause: ReturnType<typeof setTimeout> | undefined;
  protected readonly search = signal('');
  protected readonly people = resource({
    params: () => ({ search: this.search() }),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, InvitablePeopleDocument, params)).invitablePeople,
  });
  protected readonly found = kept(this.people);

  protected type(text: string): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.search.set(text), PAUSE_MILLISECONDS);
  }
}

import { inject, Injectable, signal } from '@angular/core';
import {
  GraphqlClient,
  ProgrammeDocument,
  type ProgrammePartsFragment,
  type RefusalPartsFragment,
  type TypedOperation,
} from '@nastavnik/graphql-client';
import { faultText } from '../../../core/faults/fault-text';
import { refusalText } from '../../../core/refusals/refusal-text';
import { injectAnswer } from '../data/answer';

type ProgrammeResult =
  | ({ readonly __typename: 'Programme' } & ProgrammePartsFragment)
  | ({ readonly __typename: 'Refusal' } & RefusalPartsFragment);

/** Others work on the same programme; while it is open their deeds are looked for now and then. */
const OTHERS_PACE_MS = 10_000;

/** One programme: what the server knows of it, and every act on it. Provided by each page about a programme. */
@Injectable()
export class ProgrammeStore {
  private readonly client = inject(GraphqlClient);
  readonly id = signal<string | null>(null);
  readonly pending = signal(false);
  /** Why the last act of a button was not done; empty when it was. */
  readonly problem = signal('');

  readonly answer = injectAnswer(
    () => this.id(),
    async (id, stop) => (await this.client.runUntil(stop, ProgrammeDocument, { id })).programme,
    { again: ({ state }) => (state === 'CLOSED' ? null : OTHERS_PACE_MS) },
  );
  readonly programme = this.answer.value;

  /** Asks anew and waits for the answer. */
  async reload(): Promise<void> {
    const id = this.id();
    if (id !== null) this.answer.set((await this.client.run(ProgrammeDocument, { id })).programme);
  }

  /** Sends one mutation whose answer is the programme. Answers the refusal, null when it was done; faults are thrown. */
  async send<Variables, Field extends string>(
    operation: TypedOperation<Readonly<Record<Field, ProgrammeResult>>, Variables>,
    field: Field,
    variables: NoInfer<Variables>,
  ): Promise<RefusalPartsFragment | null> {
    const run = this.client.run.bind(this.client) as (
      operation: unknown,
      variables: unknown,
    ) => Promise<Readonly<Record<Field, ProgrammeResult>>>;
    const result = (await run(operation, variables))[field];
    if (result.__typename === 'Refusal') return result;
    this.answer.set(result);
    return null;
  }

  /** For a button: true when it was done, else `problem` says why not. */
  async act(send: () => Promise<RefusalPartsFragment | null>): Promise<boolean> {
    if (this.pending()) return false;
    this.pending.set(true);
    this.problem.set('');
    try {
      const refusal = await send();
      if (refusal) this.problem.set(refusalText(refusal));
      return refusal === null;
    } catch (fault) {
      this.problem.set(faultText(fault));
      return false;
    } finally {
      this.pending.set(false);
    }
  }
}

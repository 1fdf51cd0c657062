import { computed, inject, Injectable, signal } from '@angular/core';
import {
  CancelPairDocument,
  GraphqlClient,
  PairDocument,
  type PairPartsFragment,
  type RefusalPartsFragment,
  RequestPairOrderDocument,
} from '@nastavnik/graphql-client';
import { faultText } from '../../../core/faults/fault-text';
import { refusalText } from '../../../core/refusals/refusal-text';
import { injectAnswer } from '../data/answer';
import { waitingFor } from './pair-steps';

type PairResult =
  | ({ readonly __typename: 'Pair' } & PairPartsFragment)
  | ({ readonly __typename: 'Refusal' } & RefusalPartsFragment);

/** A message between services arrives within a second; a person's deed is looked for less often. */
const PAPERS_PACE_MS = 1_000;
const PEOPLE_PACE_MS = 3_000;

/** One pair: what the server knows of it, and what may be done with it. Provided by its page. */
@Injectable()
export class PairStore {
  private readonly client = inject(GraphqlClient);
  readonly id = signal<string | null>(null);
  readonly pending = signal(false);
  readonly problem = signal('');

  readonly answer = injectAnswer(
    () => this.id(),
    async (id, stop) => (await this.client.runUntil(stop, PairDocument, { id })).pair,
    {
      again: (pair) => {
        const waiting = waitingFor(pair);
        if (waiting === null) return null;
        return waiting === 'papers' ? PAPERS_PACE_MS : PEOPLE_PACE_MS;
      },
    },
  );
  readonly pair = this.answer.value;
  readonly waiting = computed(() => {
    const pair = this.pair();
    return pair === null ? null : waitingFor(pair);
  });

  requestOrder(): Promise<boolean> {
    return this.act(async (assignmentId) => {
      const { requestPairOrder } = await this.client.run(RequestPairOrderDocument, {
        assignmentId,
      });
      return requestPairOrder;
    });
  }

  cancel(reason: string): Promise<boolean> {
    return this.act(async (assignmentId) => {
      const { cancelPair } = await this.client.run(CancelPairDocument, { assignmentId, reason });
      return cancelPair;
    });
  }

  /** Sends, and shows the pair that comes back or why it was refused. */
  async act(send: (assignmentId: string) => Promise<PairResult>): Promise<boolean> {
    const id = this.id();
    if (id === null || this.pending()) return false;
    this.pending.set(true);
    this.problem.set('');
    try {
      const result = await send(id);
      if (result.__typename === 'Refusal') this.problem.set(refusalText(result));
      else this.answer.set(result);
      return result.__typename === 'Pair';
    } catch (fault) {
      this.problem.set(faultText(fault));
      return false;
    } finally {
      this.pending.set(false);
    }
  }
}

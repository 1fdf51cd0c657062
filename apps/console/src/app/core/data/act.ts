import { inject, type Signal, signal } from '@angular/core';
import { Toasts } from '@nastavnik/ui';
import { faultText } from '../faults/fault-text';
import { type Refusal, refusalText } from '../refusals/refusal-text';

export type Answer =
  { readonly __typename: string } | ({ readonly __typename: 'Refusal' } & Refusal);

export const asRefusal = (answer: Answer): Refusal | null =>
  answer.__typename === 'Refusal' ? (answer as Refusal) : null;

export interface Act {
  /** Something was sent and has not come back. */
  readonly busy: Signal<boolean>;
  /** What the server said to the last act; empty when it was done. */
  readonly problem: Signal<string>;
  /** The answer when it was done, null when it was refused or failed; `done` is shown in passing. */
  run<A extends Answer>(send: () => Promise<A>, done?: string): Promise<A | null>;
}

/** One act of a button: pending, refused or done. Call in a field or constructor. */
export function injectAct(): Act {
  const toasts = inject(Toasts);
  const busy = signal(false);
  const problem = signal('');
  return {
    busy: busy.asReadonly(),
    problem: problem.asReadonly(),
    run: async (send, done) => {
      if (busy()) return null;
      busy.set(true);
      problem.set('');
      try {
        const answer = await send();
        const refusal = asRefusal(answer);
        if (refusal) problem.set(refusalText(refusal));
        else if (done) toasts.show(done);
        return refusal ? null : answer;
      } catch (fault) {
        problem.set(faultText(fault));
        return null;
      } finally {
        busy.set(false);
      }
    },
  };
}

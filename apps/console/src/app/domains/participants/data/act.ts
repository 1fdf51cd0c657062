import { inject, type Signal, signal } from '@angular/core';
import { Toasts } from '@nastavnik/ui';
import { faultText } from '../../../core/faults/fault-text';
import { type Refusal, refusalText } from '../../../core/refusals/refusal-text';

type Answer = { readonly __typename: string } | ({ readonly __typename: 'Refusal' } & Refusal);

export interface Act {
  /** Something was sent and has not come back. */
  readonly busy: Signal<boolean>;
  /** What the server said to the last act; empty when it was done. */
  readonly problem: Signal<string>;
  /** True when it was done; then `done` is shown in passing. */
  run(send: () => Promise<Answer>, done: string): Promise<boolean>;
}

export const asRefusal = (answer: Answer): Refusal | null =>
  answer.__typename === 'Refusal' ? (answer as Refusal) : null;

/** One act of a button: pending, refused or done. Call in a field or constructor. */
export function injectAct(): Act {
  const toasts = inject(Toasts);
  const busy = signal(false);
  const problem = signal('');
  return {
    busy: busy.asReadonly(),
    problem: problem.asReadonly(),
    run: async (send, done) => {
      if (busy()) return false;
      busy.set(true);
      problem.set('');
      try {
        const refusal = asRefusal(await send());
        if (refusal) problem.set(refusalText(refusal));
        else toasts.show(done);
        return refusal === null;
      } catch (fault) {
        problem.set(faultText(fault));
        return false;
      } finally {
        busy.set(false);
      }
    },
  };
}

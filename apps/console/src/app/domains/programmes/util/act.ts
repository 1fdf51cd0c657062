import { inject, type Signal, signal } from '@angular/core';
import { Toasts } from '@nastavnik/ui';
import { faultText } from '../../../core/faults/fault-text';
import { type Refusal, refusalText } from '../../../core/refusals/refusal-text';

type Refused = { readonly __typename: 'Refusal' } & Refusal;

export interface Act {
  readonly busy: Signal<boolean>;
  /** What the server said to the last act; empty when it was done. */
  readonly problem: Signal<string>;
  /** The answer when it was done (told in passing), null when it was refused. */
  run<T extends { readonly __typename: string }>(
    send: () => Promise<T | Refused>,
    done: string,
  ): Promise<T | null>;
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
        if (answer.__typename === 'Refusal') {
          problem.set(refusalText(answer as Refused));
          return null;
        }
        if (done) toasts.show(done);
        return answer as Exclude<typeof answer, Refused>;
      } catch (fault) {
        problem.set(faultText(fault));
        return null;
      } finally {
        busy.set(false);
      }
    },
  };
}

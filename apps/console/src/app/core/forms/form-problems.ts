import { computed, effect, type Signal, signal } from '@angular/core';
import type { FieldTree, TreeValidationResult } from '@angular/forms/signals';
import { type ErrorSummary, type SummaryError, summaryErrorsOf } from '@nastavnik/ui';
import { faultText } from '../faults/fault-text';
import { type Refusal, refusalText } from '../refusals/refusal-text';

/** What keeps a form from being accepted: its own errors, and what the server said to it. */
export interface FormProblems {
  readonly errors: Signal<readonly SummaryError[]>;
  /** For `onInvalid`: shows the errors and takes the person to them. */
  fail(): void;
  /** For `action`: sends; a refusal comes beside its field, or above the form when it names none. */
  run(send: () => Promise<Refusal | null>): Promise<TreeValidationResult>;
}

/** Call in a field initialiser or constructor. */
export function formProblems<T>(
  form: () => FieldTree<T>,
  summary: () => ErrorSummary | undefined,
): FormProblems {
  const attempted = signal(false);
  const problem = signal('');
  // What was refused is no longer true once the person types on.
  effect(() => {
    form()().value();
    problem.set('');
  });
  const fail = (): void => {
    attempted.set(true);
    summary()?.announce();
  };
  const say = (text: string): undefined => {
    problem.set(text);
    fail();
    return undefined;
  };
  return {
    errors: computed(() => {
      if (!attempted()) return [];
      return [...(problem() ? [{ message: problem() }] : []), ...summaryErrorsOf(form())];
    }),
    fail,
    run: async (send) => {
      problem.set('');
      try {
        const refusal = await send();
        if (refusal === null) return undefined;
        const fieldTree = fieldOf(form(), refusal.field);
        if (fieldTree === null) return say(refusalText(refusal));
        fail();
        return { kind: refusal.code, message: refusalText(refusal), fieldTree };
      } catch (fault) {
        return say(faultText(fault));
      }
    },
  };
}

/** The field of this name, `head.email` for one of a part; null when the form has no such field. */
function fieldOf(form: unknown, path: string | null | undefined): FieldTree<unknown> | null {
  if (!path) return null;
  const found = path
    .split('.')
    .reduce<unknown>((tree, key) => (tree as Record<string, unknown> | undefined)?.[key], form);
  return typeof found === 'function' ? (found as FieldTree<unknown>) : null;
}

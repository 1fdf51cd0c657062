import { DOCUMENT } from '@angular/common';
import {
  computed,
  DestroyRef,
  effect,
  inject,
  type Signal,
  signal,
  untracked,
} from '@angular/core';
import { GraphqlFault } from '@nastavnik/graphql-client';
import type { TableState } from '@nastavnik/ui';

export interface Live<Value> {
  /** The last answer; it stays while the next one is asked for. */
  readonly value: Signal<Value | null>;
  readonly state: Signal<TableState>;
  /** The last question went unanswered, so what is shown may be old. */
  readonly behind: Signal<boolean>;
  retry(): void;
}

const CLOSED: ReadonlySet<string> = new Set(['FORBIDDEN', 'NOT_FOUND']);

/**
 * Asks at once, again when what is asked changes, and every so often while the page is seen. `ask` may answer what is
 * already known. Call in a constructor.
 */
export function injectLive<Params, Value>(
  params: () => Params,
  ask: (params: Params, known: Value | null, stop: AbortSignal) => Promise<Value>,
  everyMilliseconds: number,
): Live<Value> {
  const document = inject(DOCUMENT);
  const value = signal<Value | null>(null);
  const fault = signal<string | null>(null);
  let running: AbortController | null = null;

  const load = async (asked: Params, known: Value | null): Promise<void> => {
    running?.abort();
    const own = (running = new AbortController());
    try {
      const answer = await ask(asked, known, own.signal);
      if (own.signal.aborted) return;
      value.set(answer);
      fault.set(null);
    } catch (error) {
      if (own.signal.aborted) return;
      fault.set(error instanceof GraphqlFault ? error.code : 'INTERNAL');
    } finally {
      if (running === own) running = null;
    }
  };
  effect(() => {
    const asked = params();
    untracked(() => {
      value.set(null);
      fault.set(null);
      void load(asked, null);
    });
  });
  const timer = setInterval(() => {
    const idle = running === null && document.visibilityState === 'visible';
    if (idle && !CLOSED.has(fault() ?? '')) void load(params(), value());
  }, everyMilliseconds);
  inject(DestroyRef).onDestroy(() => {
    clearInterval(timer);
    running?.abort();
  });

  return {
    value: value.asReadonly(),
    state: computed(() => {
      if (value() !== null) return 'ready';
      const code = fault();
      if (code === null) return 'loading';
      return CLOSED.has(code) ? 'no-right' : 'failed';
    }),
    behind: computed(() => value() !== null && fault() !== null),
    retry: () => {
      fault.set(null);
      void load(params(), value());
    },
  };
}

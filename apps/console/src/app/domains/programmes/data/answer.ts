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

/** What a page asked the graph for, and how it stands with the answer. */
export interface Answer<Value> {
  /** The last answer; it stays while the next one is on its way. */
  readonly value: Signal<Value | null>;
  readonly state: Signal<TableState>;
  reload(): void;
  /** Takes a newer value, for instance what a mutation answered. */
  set(value: Value): void;
}

export interface AskingOptions<Value> {
  /** After how many milliseconds to ask again, judged by the last value; null: not until something changes. */
  readonly again?: (value: Value) => number | null;
}

const QUICK_ASKS = 120;
const SLOW_MS = 5_000;
const CLOSED: ReadonlySet<string> = new Set(['FORBIDDEN', 'NOT_FOUND']);

/**
 * Asks at once, when the parameters change, and again at the pace the value itself calls for, while the page is seen.
 * Null parameters ask nothing. Call in a constructor.
 */
export function injectAnswer<Params, Value>(
  params: () => Params | null,
  ask: (params: Params, stop: AbortSignal) => Promise<Value>,
  { again = () => null }: AskingOptions<Value> = {},
): Answer<Value> {
  const document = inject(DOCUMENT);
  const value = signal<Value | null>(null);
  const fault = signal<string | null>(null);
  const loading = signal(true);
  let running: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asks = 0;

  const schedule = (): void => {
    clearTimeout(timer);
    const known = value();
    const pause = known === null ? null : again(known);
    if (pause === null || CLOSED.has(fault() ?? '')) return;
    // What has not come for minutes will not come in the next second either.
    const patient = (asks += 1) > QUICK_ASKS ? Math.max(pause, SLOW_MS) : pause;
    timer = setTimeout(() => {
      if (document.visibilityState === 'visible') void load();
      else schedule();
    }, patient);
  };
  const load = async (): Promise<void> => {
    const asked = untracked(params);
    running?.abort();
    clearTimeout(timer);
    if (asked === null) return loading.set(false);
    const own = (running = new AbortController());
    try {
      const answer = await ask(asked, own.signal);
      if (own.signal.aborted) return;
      value.set(answer);
      fault.set(null);
    } catch (error) {
      if (own.signal.aborted) return;
      fault.set(error instanceof GraphqlFault ? error.code : 'INTERNAL');
    }
    loading.set(false);
    schedule();
  };

  effect(() => {
    params();
    untracked(() => {
      asks = 0;
      loading.set(true);
      fault.set(null);
      void load();
    });
  });
  inject(DestroyRef).onDestroy(() => {
    clearTimeout(timer);
    running?.abort();
  });

  return {
    value: value.asReadonly(),
    state: computed(() => {
      if (loading()) return 'loading';
      const code = fault();
      if (code !== null && CLOSED.has(code)) return 'no-right';
      return code !== null && value() === null ? 'failed' : 'ready';
    }),
    reload: () => {
      loading.set(value() === null);
      fault.set(null);
      void load();
    },
    set: (newer) => {
      asks = 0;
      running?.abort();
      value.set(newer);
      loading.set(false);
      schedule();
    },
  };
}

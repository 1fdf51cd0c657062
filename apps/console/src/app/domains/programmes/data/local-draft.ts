import { DestroyRef, inject, signal, type Signal } from '@angular/core';

export const AUTOSAVE_MS = 5_000;
const PREFIX = 'nastavnik.draft.';

interface Stored<Value> {
  readonly savedAt: string;
  readonly value: Value;
}

/** What a person types, kept in this browser until it is sent. */
export interface LocalDraft<Value> {
  /** When it was last kept, as an instant; null when nothing is. */
  readonly savedAt: Signal<string | null>;
  /** Begins to keep; the present value is what nobody has touched. Answers what was typed before and never sent. */
  start(): Value | null;
  /** Forgets it: it was sent, or is not wanted. The present value is untouched again. */
  forget(): void;
}

function read<Value>(storage: Storage, key: string): Stored<Value> | null {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null') as Stored<Value> | null;
  } catch {
    return null;
  }
}

/**
 * Keeps the value in this browser every five seconds while it changes, and when the page is left. Broken or full
 * storage is no error: the page then only forgets. Call in a constructor.
 */
export function injectLocalDraft<Value>(
  name: () => string,
  value: () => Value,
  storage: Storage = localStorage,
): LocalDraft<Value> {
  const savedAt = signal<string | null>(null);
  let kept: string | null = null;

  const keep = (): void => {
    const text = JSON.stringify(value());
    if (kept === null || text === kept) return;
    kept = text;
    const now = new Date().toISOString();
    try {
      storage.setItem(PREFIX + name(), `{"savedAt":"${now}","value":${text}}`);
      savedAt.set(now);
    } catch {
      savedAt.set(null);
    }
  };
  const timer = setInterval(keep, AUTOSAVE_MS);
  window.addEventListener('pagehide', keep);
  inject(DestroyRef).onDestroy(() => {
    clearInterval(timer);
    window.removeEventListener('pagehide', keep);
    keep();
  });

  return {
    savedAt: savedAt.asReadonly(),
    start: () => {
      kept = JSON.stringify(value());
      const stored = read<Value>(storage, PREFIX + name());
      if (stored === null || JSON.stringify(stored.value) === kept) return null;
      savedAt.set(stored.savedAt);
      kept = JSON.stringify(stored.value);
      return stored.value;
    },
    forget: () => {
      storage.removeItem(PREFIX + name());
      kept = JSON.stringify(value());
      savedAt.set(null);
    },
  };
}

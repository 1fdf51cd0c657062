import { Service, signal } from '@angular/core';

const PLAIN_MS = 6_000;
const UNDOABLE_MS = 12_000;

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo?: () => void;
}

/** Short news about what was just done. With `undo` it stays at least 10 s, longer while pointed at or focused. */
@Service()
export class Toasts {
  private readonly shown = signal<readonly Toast[]>([]);
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private created = 0;
  readonly all = this.shown.asReadonly();

  show(text: string, undo?: () => void): void {
    const id = ++this.created;
    this.shown.update((toasts) => [...toasts, { id, text, ...(undo && { undo }) }]);
    this.release(id);
  }

  undo(toast: Toast): void {
    this.close(toast.id);
    toast.undo?.();
  }

  close(id: number): void {
    this.hold(id);
    this.shown.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }

  /** Keeps the toast while the person is on it. */
  hold(id: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
  }

  /** Starts its time anew. */
  release(id: number): void {
    const toast = this.shown().find((one) => one.id === id);
    if (toast === undefined) return;
    this.hold(id);
    const time = toast.undo ? UNDOABLE_MS : PLAIN_MS;
    this.timers.set(
      id,
      setTimeout(() => this.close(id), time),
    );
  }
}

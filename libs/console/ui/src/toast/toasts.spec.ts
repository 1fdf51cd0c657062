import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Toasts } from './toasts';

describe('Toasts', () => {
  let toasts: Toasts;

  beforeEach(() => {
    jest.useFakeTimers();
    toasts = TestBed.inject(Toasts);
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  const texts = (): string[] => toasts.all().map((toast) => toast.text);

  it('keeps a toast with undo for more than ten seconds', () => {
    toasts.show('Дело отложено', () => undefined);

    jest.advanceTimersByTime(10_000);
    expect(texts()).toEqual(['Дело отложено']);

    jest.advanceTimersByTime(3_000);
    expect(texts()).toEqual([]);
  });

  it('stays as long as the person is on it', () => {
    toasts.show('Дело отложено', () => undefined);
    const id = toasts.all()[0]?.id ?? 0;

    toasts.hold(id);
    jest.advanceTimersByTime(60_000);
    expect(texts()).toHaveLength(1);

    toasts.release(id);
    jest.advanceTimersByTime(13_000);
    expect(texts()).toHaveLength(0);
  });

  it('undoes once and goes away', () => {
    const undo = jest.fn();
    toasts.show('Дело отложено', undo);
    const [toast] = toasts.all();

    if (toast) toasts.undo(toast);

    expect(undo).toHaveBeenCalledTimes(1);
    expect(texts()).toEqual([]);
  });
});

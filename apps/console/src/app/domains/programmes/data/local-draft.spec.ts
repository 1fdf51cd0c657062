import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { AUTOSAVE_MS, injectLocalDraft } from './local-draft';

interface Text {
  readonly text: string;
}

@Component({ template: '' })
class Page {
  readonly value = signal<Text>({ text: '' });
  readonly draft = injectLocalDraft<Text>(
    () => 'test',
    () => this.value(),
  );
}

describe('injectLocalDraft', () => {
  let fixture: ComponentFixture<Page>;
  let page: Page;

  const open = (): Page => {
    fixture = TestBed.createComponent(Page);
    return fixture.componentInstance;
  };

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    page = open();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('keeps what was typed within five seconds', () => {
    page.draft.start();
    page.value.set({ text: 'Цель' });

    jest.advanceTimersByTime(AUTOSAVE_MS - 1);
    expect(localStorage).toHaveLength(0);

    jest.advanceTimersByTime(1);
    expect(localStorage).toHaveLength(1);
    expect(page.draft.savedAt()).not.toBeNull();
  });

  it('leaves nothing behind for a form nobody touched', () => {
    page.draft.start();

    jest.advanceTimersByTime(10 * AUTOSAVE_MS);
    fixture.destroy();

    expect(localStorage).toHaveLength(0);
  });

  it('keeps nothing before the form is filled from the server', () => {
    page.value.set({ text: 'пришло с сервера' });

    jest.advanceTimersByTime(10 * AUTOSAVE_MS);

    expect(localStorage).toHaveLength(0);
  });

  it('keeps the last words when the page is left between two savings', () => {
    page.draft.start();
    page.value.set({ text: 'последние слова' });
    fixture.destroy();

    expect(open().draft.start()).toEqual({ text: 'последние слова' });
  });

  it('does not offer what equals the present value', () => {
    page.draft.start();
    page.value.set({ text: 'Цель' });
    fixture.destroy();

    const next = open();
    next.value.set({ text: 'Цель' });

    expect(next.draft.start()).toBeNull();
  });

  it('forgets what was sent', () => {
    page.draft.start();
    page.value.set({ text: 'Цель' });
    jest.advanceTimersByTime(AUTOSAVE_MS);

    page.draft.forget();
    fixture.destroy();

    expect(open().draft.start()).toBeNull();
  });

  it('goes on when the browser keeps nothing', () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    page.draft.start();
    page.value.set({ text: 'Цель' });

    expect(() => jest.advanceTimersByTime(AUTOSAVE_MS)).not.toThrow();
    expect(page.draft.savedAt()).toBeNull();
    full.mockRestore();
  });
});

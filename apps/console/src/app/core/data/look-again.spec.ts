import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Component } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { lookAgain } from './look-again';

const look = jest.fn();

@Component({ template: '' })
class Page {
  constructor() {
    lookAgain(look);
  }
}

describe('lookAgain', () => {
  let fixture: ComponentFixture<Page>;
  let visibility: DocumentVisibilityState;

  const turn = (state: DocumentVisibilityState): void => {
    visibility = state;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(() => {
    jest.useFakeTimers();
    look.mockReset();
    visibility = 'visible';
    jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
    fixture = TestBed.createComponent(Page);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('looks soon after the page opened, then more and more rarely', () => {
    jest.advanceTimersByTime(2_000);
    expect(look).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(14_000);
    expect(look).toHaveBeenCalledTimes(3);
    jest.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(5);
  });

  it('rests while nobody sees the page, and looks at once when the person is back', () => {
    turn('hidden');
    jest.advanceTimersByTime(600_000);
    expect(look).not.toHaveBeenCalled();

    turn('visible');
    expect(look).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(2_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('looks at once when the window is taken up again', () => {
    window.dispatchEvent(new Event('focus'));

    expect(look).toHaveBeenCalledTimes(1);
  });

  it('ends with the page', () => {
    fixture.destroy();
    turn('visible');
    jest.advanceTimersByTime(600_000);

    expect(look).not.toHaveBeenCalled();
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { LOCALE_ID } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatTooltipHarness } from '@angular/material/tooltip/testing';
import { toLocalDate } from '@nastavnik/kernel';
import { TODAY } from '../text/today';
import { DueDate } from './due-date';

describe('DueDate', () => {
  let fixture: ComponentFixture<DueDate>;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        { provide: TODAY, useValue: () => toLocalDate('2026-11-20') },
        { provide: LOCALE_ID, useValue: 'ru' },
      ],
    });
    fixture = TestBed.createComponent(DueDate);
  });

  const text = async (date: string, open = true): Promise<string> => {
    fixture.componentRef.setInput('date', toLocalDate(date));
    fixture.componentRef.setInput('open', open);
    await fixture.whenStable();
    const element = (fixture.nativeElement as HTMLElement).cloneNode(true) as HTMLElement;
    element.querySelector('.print-only')?.remove();
    return element.textContent.trim();
  };

  it.each([
    ['the day before today, still open', '2026-11-19', true, 'просрочено: вчера, 19 ноября'],
    ['today', '2026-11-20', true, 'сегодня, 20 ноября'],
    ['the day after', '2026-11-21', true, 'завтра, 21 ноября'],
    ['a day of the past that was met', '2026-11-19', false, 'вчера, 19 ноября'],
  ])('shows %s', async (_, date, open, words) => {
    expect(await text(date, open)).toBe(words);
  });

  it('tells the exact day, the distance and how the days were counted on hover', async () => {
    await text('2026-11-25');
    fixture.componentRef.setInput('explanation', '10 дней со дня приказа (004 3.6b)');
    const tooltip = await TestbedHarnessEnvironment.loader(fixture).getHarness(MatTooltipHarness);

    await tooltip.show();

    expect((await tooltip.getTooltipText()).split('\n')).toEqual([
      'среда, 25 ноября 2026 г., через 5 дней',
      '10 дней со дня приказа (004 3.6b)',
    ]);
  });

  it('prints the day itself, since «завтра» is soon wrong on paper', async () => {
    await text('2026-11-21');

    const printed = (fixture.nativeElement as HTMLElement).querySelector('.print-only');
    expect(printed?.textContent).toBe('21.11.2026');
  });

  it('can be reached from the keyboard', async () => {
    await text('2026-11-25');

    expect((fixture.nativeElement as HTMLElement).querySelector('button')?.tabIndex).toBe(0);
  });
});

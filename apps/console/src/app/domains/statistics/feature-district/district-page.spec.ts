import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TestBed } from '@angular/core/testing';
import { GraphqlClient, GraphqlFault } from '@nastavnik/graphql-client';
import { INDICATOR_CODES, INDICATORS } from '@nastavnik/statistics-domain';
import { DistrictPage } from './district-page';
import type { District } from './district-rows';

const at = INDICATOR_CODES.indexOf('running_pairs');

const answer = (pairs: number, computedAt: string, mayOpenLines = true): District => ({
  year: 2026,
  years: [2026, 2025],
  asOf: null,
  computedAt,
  mayOpenLines,
  indicators: INDICATORS.map(({ hiddenBelow: _, ...indicator }) => indicator),
  schools: [
    {
      id: 'school-1',
      shortName: 'Школа № 1',
      place: '',
      numerators: INDICATOR_CODES.map((_, i) => (i === at ? pairs : 0)),
      denominators: INDICATOR_CODES.map(() => 1),
    },
  ],
  total: {
    numerators: INDICATOR_CODES.map((_, i) => (i === at ? pairs : 0)),
    denominators: INDICATOR_CODES.map(() => 1),
  },
});

describe('the district page', () => {
  let now: District;
  let asked: string[];
  let fault: GraphqlFault | null;
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
    now = answer(3, '2026-11-20T09:00:00Z');
    asked = [];
    fault = null;
    const runUntil = (_stop: unknown, operation: object): Promise<unknown> => {
      const name = /query (\w+)/.exec(String(operation))?.[1] ?? '';
      asked.push(name);
      return fault ? Promise.reject(fault) : Promise.resolve({ districtStatistics: now });
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: GraphqlClient, useValue: { runUntil } },
        provideRouter([{ path: 'district', component: DistrictPage }], withComponentInputBinding()),
      ],
    });
    harness = await RouterTestingHarness.create('/district');
    await pass(0);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  async function pass(milliseconds: number): Promise<void> {
    await jest.advanceTimersByTimeAsync(milliseconds);
    harness.detectChanges();
  }
  const cell = (): string =>
    harness.routeNativeElement?.querySelector('a.cell .value')?.textContent ?? '';
  const words = (): string => harness.routeNativeElement?.textContent ?? '';

  it('shows a change made in a school within a second or two, without being asked', async () => {
    expect(cell()).toBe('3');
    now = answer(4, '2026-11-20T09:00:05Z');
    await pass(1100);
    expect(cell()).toBe('4');
  });

  it('asks only for the time while nothing changes', async () => {
    await pass(3500);
    expect(asked.filter((name) => name === 'DistrictStatistics')).toHaveLength(1);
    expect(asked.filter((name) => name === 'DistrictStatisticsTime').length).toBeGreaterThan(1);
  });

  it('opens the rows behind a number of a school, for those who may', async () => {
    const href = () => harness.routeNativeElement?.querySelector('a.cell')?.getAttribute('href');
    expect(href()).toBe('/district/schools/school-1/running_pairs');
    now = answer(3, '2026-11-20T09:00:09Z', false);
    await pass(1100);
    expect(href()).toBeUndefined();
  });

  it('keeps the figures and says so when the connection is lost, and recovers', async () => {
    fault = new GraphqlFault('UNREACHABLE', 'no answer');
    await pass(1100);
    expect(cell()).toBe('3');
    expect(words()).toContain('Нет связи');
    fault = null;
    await pass(1100);
    expect(words()).not.toContain('Нет связи');
  });
});

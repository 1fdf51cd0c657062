import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';
import { isWorkingDay, RUSSIAN_CALENDAR } from '@nastavnik/regulations';

import { copyItems } from './copy-roadmap';
import { draftRoadmap } from './draft-roadmap';
import { previewMove } from './move-item';
import type { PlannedItem } from './roadmap-item';
import {
  ROADMAP_TEMPLATES,
  roadmapTemplate,
  templateOfPreset,
} from './templates/roadmap-templates';

const draft = (code: string, fill = true, firstYear = 2026) =>
  draftRoadmap(templateOfPreset(code), { firstYear, fill }, RUSSIAN_CALENDAR);
const clausesOf = (code: string, fill = true) => draft(code, fill).items.map((i) => i.clause);

describe('roadmap templates (000–004, RM)', () => {
  it.each(ROADMAP_TEMPLATES.map((template) => [template.code, template] as const))(
    '%s has seven stages; every item has a clause, words, an owner, and waits only for items it has',
    (_, { stages }) => {
      expect(stages.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      const items = stages.flatMap((stage) => stage.items);
      const keys = items.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(items.map(({ clause }) => clause)).size).toBe(items.length);
      for (const { clause, text, owner, after, key, months } of items) {
        expect(clause).toMatch(/^00[0-4] RM-\d(\.\d+(\.s\d)?)?$/);
        expect(text && owner).not.toBe('');
        expect(keys).toEqual(expect.arrayContaining([...after]));
        expect(after).not.toContain(key);
        expect(months[0]).toBeLessThanOrEqual(months[1]);
      }
    },
  );

  it.each([
    ['P000', 23, true],
    ['P001', 23, true],
    ['P002', 22, true],
    ['P003', 48, false],
    ['P004', 22, true],
  ])('%s has %i items; its seventh stage runs alongside: %s', (code, count, parallel) => {
    expect(draft(code).items).toHaveLength(count);
    expect(roadmapTemplate(code)?.stages.map((stage) => stage.parallel)).toEqual([
      ...Array(6).fill(false),
      parallel,
    ]);
  });

  it('004 ends inside stage 4; the model continues it only when that is confirmed (domain.md 9)', () => {
    expect(clausesOf('P004', false)).toHaveLength(10);
    expect(clausesOf('P004', false).at(-1)).toBe('004 RM-4.1');
    expect(draft('P004', false).stages.map(({ no }) => no)).toEqual([1, 2, 3, 4]);
    expect(clausesOf('P004').filter((c) => c.startsWith('002'))).toHaveLength(12);
  });

  it('a school that wrote its own regulation starts from the model roadmap', () => {
    expect(templateOfPreset('BLANK').code).toBe('P002');
    expect(roadmapTemplate('BLANK')).toBeNull();
  });

  it.each([
    ['P001', '2026-10-01', '2027-10-31'],
    ['P003', '2026-06-01', '2027-05-31'],
    ['P004', '2026-09-01', '2027-05-31'],
  ])('%s runs from %s to %s, from working day to working day', (code, from, to) => {
    const roadmap = draft(code);
    expect(roadmap).toMatchObject({ startsOn: from, endsOn: to });
    for (const { startsOn, dueOn } of roadmap.items) {
      expect([startsOn, dueOn].every((day) => isWorkingDay(RUSSIAN_CALENDAR, day))).toBe(true);
      expect(startsOn <= dueOn && from <= startsOn && dueOn <= to).toBe(true);
    }
  });

  it('001 prepares from October to November and closes next October (001 RM-1, RM-6)', () => {
    const items = draft('P001').items;
    expect(items.find(({ key }) => key === '1.1')).toMatchObject({
      startsOn: '2026-10-01',
      dueOn: '2026-11-30',
      owner: 'директор, администрация, куратор',
      fulfilledBy: 'ORDER_SIGNED:D01',
    });
    expect(items.find(({ key }) => key === '6.2')).toMatchObject({ dueOn: '2027-10-29' });
  });
});

const item = (key: string, startsOn: string, dueOn: string, more: Partial<PlannedItem> = {}) => ({
  key,
  startsOn: d(startsOn),
  dueOn: d(dueOn),
  state: 'PLANNED' as const,
  after: [] as readonly string[],
  ...more,
});

describe('moving and copying dates (ux.md 6)', () => {
  const first = item('1', '2026-11-02', '2026-11-20');
  const items: PlannedItem[] = [
    first,
    item('2', '2026-11-23', '2026-11-27', { after: ['1'] }),
    item('3', '2026-12-01', '2026-12-29', { after: ['2'] }),
    item('4', '2026-11-23', '2026-11-27', { after: ['1'], state: 'DONE' }),
    item('5', '2026-11-23', '2026-11-27'),
  ];
  const preview = (startsOn: string, dueOn: string) => {
    const to = { startsOn: d(startsOn), dueOn: d(dueOn) };
    const moves = previewMove(items, items[0]!, to, RUSSIAN_CALENDAR);
    if (!moves.ok) throw new Error(moves.refusal.code);
    return moves.value.map(({ item: { key }, to: { startsOn: s, dueOn: e } }) => [key, s, e]);
  };

  it('what waits for it goes along, through the year end to the first working day; done items stay', () => {
    expect(preview('2026-11-02', '2026-11-23')).toEqual([
      ['1', '2026-11-02', '2026-11-23'],
      ['2', '2026-11-26', '2026-11-30'],
      ['3', '2026-12-04', '2027-01-11'],
    ]);
  });

  it('the same due day moves nothing else', () => {
    expect(preview('2026-11-03', '2026-11-20')).toEqual([['1', '2026-11-03', '2026-11-20']]);
  });

  it('a ring of dependencies is walked once', () => {
    const ring = [item('1', '2026-11-02', '2026-11-03', { after: ['2'] }), items[1]!];
    const to = { startsOn: d('2026-11-02'), dueOn: d('2026-11-05') };
    expect(previewMove(ring, ring[0]!, to, RUSSIAN_CALENDAR)).toMatchObject({
      value: [{ item: { key: '1' } }, { item: { key: '2' } }],
    });
  });

  it('cannot be due before it begins, may be due the same day', () => {
    const at = (dueOn: string) =>
      previewMove(items, first, { startsOn: first.startsOn, dueOn: d(dueOn) }, RUSSIAN_CALENDAR);
    expect(at('2026-11-01')).toMatchObject({
      refusal: { code: 'PERIOD_ENDS_BEFORE_START', field: 'dueOn' },
    });
    expect(at('2026-11-02').ok).toBe(true);
  });

  it('a copy falls on working days and lists the days that moved; 29 February becomes the 28th', () => {
    const last = [item('1', '2026-09-01', '2026-11-20'), item('2', '2028-02-29', '2032-12-31')];
    const { items: copies, shifted } = copyItems(last, RUSSIAN_CALENDAR);
    expect(copies[0]).toMatchObject({ startsOn: '2027-09-01', dueOn: '2027-11-22' });
    expect(shifted[0]).toEqual({
      key: '1',
      field: 'dueOn',
      from: '2027-11-20',
      to: '2027-11-22',
    });
    expect(copies[1]?.startsOn).toBe('2029-02-28');
    expect(shifted.map(({ key, field }) => `${key} ${field}`)).not.toContain('2 startsOn');
    expect(copies[1]?.dueOn.slice(0, 7)).toBe('2034-01');
  });
});

import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';
import { INDICATOR_CODES } from '@nastavnik/statistics-domain';
import { datesOf, lineHeading, lineLink, outcomeOf, type RowsLine } from './line-text';

const aLine = (changes: Partial<RowsLine> = {}): RowsLine => ({
  no: 1,
  people: [],
  form: null,
  assignmentId: null,
  programmeId: null,
  since: null,
  due: null,
  doneOn: null,
  reason: null,
  numerator: 0,
  denominator: 1,
  ...changes,
});

describe('a row behind a figure in words', () => {
  it.each([
    ['on_time_30', { numerator: 1, doneOn: d('2026-09-20') }, 'в срок'],
    ['on_time_30', { doneOn: d('2026-11-05') }, 'с опозданием'],
    ['on_time_30', {}, 'не сделано'],
    ['coverage_need', { numerator: 1 }, 'есть наставник'],
    ['consent_coverage', {}, 'нет согласия'],
    ['mentor_load', { numerator: 3 }, 'наставляемых: 3'],
  ] as const)('%s of %j: «%s»', (code, changes, text) => {
    expect(outcomeOf(code, aLine(changes))?.text).toBe(text);
  });

  it('tells passed and not passed apart for every share', () => {
    for (const code of INDICATOR_CODES) {
      const [yes, no] = [outcomeOf(code, aLine({ numerator: 1 })), outcomeOf(code, aLine())];
      if (yes !== null && no !== null) expect(yes.text).not.toBe(no.text);
    }
  });

  it('gives the dates their names (004 3.7)', () => {
    const dates = { since: d('2026-09-01'), due: d('2026-10-01'), doneOn: d('2026-09-28') };
    expect(datesOf('on_time_30', aLine(dates))).toBe(
      'допущен к работе 01.09.2026, срок 01.10.2026, сделано 28.09.2026',
    );
  });

  it('is headed by names, mentor first, or by its number where names are the school’s own', () => {
    const people = [
      { name: 'Луговая Анна', part: 'MENTOR' as const },
      { name: 'Полянская Ирина', part: 'MENTEE' as const },
    ];
    expect(lineHeading(aLine({ people }))).toBe('Луговая Анна — Полянская Ирина');
    expect(lineHeading(aLine({ no: 7 }))).toBe('Строка 7');
  });

  it('leads to the programme, else to the pair, else nowhere', () => {
    expect(lineLink(aLine({ programmeId: 'p', assignmentId: 'a' }))).toBe('/programmes/p');
    expect(lineLink(aLine({ assignmentId: 'a' }))).toBe('/pairs/a');
    expect(lineLink(aLine())).toBeNull();
  });
});

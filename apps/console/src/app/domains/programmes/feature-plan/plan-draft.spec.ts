import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@nastavnik/kernel';
import { draftOf, EMPTY_EVENT, linesOf, planInput } from './plan-draft';

const day = (text: string): LocalDate => text as LocalDate;
const nothing = {
  draft: null,
  plan: null,
  assignmentFrom: day('2026-09-01'),
  assignmentTo: day('2027-05-31'),
};
const plan = {
  primaryForm: 'TEACHER_TEACHER' as const,
  forms: ['TEACHER_TEACHER' as const],
  kinds: ['TRADITIONAL' as const],
  from: day('2026-09-10'),
  to: day('2027-05-20'),
  goals: ['первая', 'вторая'],
  difficulties: ['дисциплина'],
  strengths: [],
  directions: [],
  expectedResults: ['открытый урок'],
  events: [],
};

describe('draftOf', () => {
  it('starts with the whole assignment and one row to fill in', () => {
    expect(draftOf(nothing)).toMatchObject({
      from: '2026-09-01',
      to: '2027-05-31',
      goals: '',
      events: [EMPTY_EVENT],
    });
  });

  it('prefers what is being written to what was handed in', () => {
    const draft = { ...plan, goals: ['новая'] };

    expect(draftOf({ ...nothing, plan, draft }).goals).toBe('новая');
    expect(draftOf({ ...nothing, plan }).goals).toBe('первая\nвторая');
  });
});

describe('planInput', () => {
  it('sends what was written, a line an item, and no empty rows', () => {
    const typed = draftOf({ ...nothing, plan });
    const dated = { ...EMPTY_EVENT, title: 'Урок', plannedDate: day('2026-10-01') };

    expect(
      planInput({ ...typed, goals: ' первая \n\n вторая', events: [dated, EMPTY_EVENT] }),
    ).toMatchObject({
      expectedResults: ['открытый урок'],
      goals: ['первая', 'вторая'],
      events: [dated],
    });
  });

  it('leaves form and kinds to the order', () => {
    expect(planInput(draftOf({ ...nothing, plan }))).not.toHaveProperty('kinds');
  });
});

describe('linesOf', () => {
  it.each([
    ['', []],
    ['  \n ', []],
    ['одна', ['одна']],
    ['одна\r\nдве', ['одна', 'две']],
  ])('%j is %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { completePlan, PLAN_PARTS, type PlanDraft } from './complete-plan';

const event = { type: 'INDUCTION' as const, title: 'Знакомство', plannedDate: d('2026-09-15') };
const draft: PlanDraft = {
  forms: ['TEACHER_TEACHER'],
  primaryForm: 'TEACHER_TEACHER',
  kinds: ['TRADITIONAL'],
  from: d('2026-09-01'),
  to: d('2027-05-31'),
  goals: ['Уверенно вести урок'],
  difficulties: ['Дисциплина на уроке'],
  strengths: [],
  directions: [],
  expectedResults: ['Открытый урок'],
  events: [event],
};
const refused = (change: Partial<PlanDraft>) => completePlan({ ...draft, ...change });

describe('completePlan (004 3.6b)', () => {
  it('turns a whole draft into a plan; the term ends after its last day', () => {
    expect(completePlan(draft)).toMatchObject({
      ok: true,
      value: {
        term: { from: '2026-09-01', to: '2027-06-01' },
        expectedResults: ['Открытый урок'],
        events: [event],
      },
    });
  });

  it.each<[string, Partial<PlanDraft>, string, string]>([
    ['the first day', { from: null }, 'TERM_MISSING', 'from'],
    ['the last day', { to: null }, 'TERM_MISSING', 'to'],
    ['a goal', { goals: [' '] }, 'GOAL_MISSING', 'goals'],
    ['a difficulty', { difficulties: [] }, 'DIFFICULTY_MISSING', 'difficulties'],
    ['an event', { events: [] }, 'EVENT_MISSING', 'events'],
    [
      'what an event is',
      { events: [{ ...event, title: ' ' }] },
      'EVENT_UNFINISHED',
      'events.0.title',
    ],
    [
      'the day of the second event',
      { events: [event, { ...event, plannedDate: null }] },
      'EVENT_UNFINISHED',
      'events.1.plannedDate',
    ],
  ])('without %s names the field', (_what, change, code, field) => {
    expect(refused(change)).toMatchObject({ refusal: { code, field, clause: '004 3.6b' } });
  });

  it('tells the number of the event that is not finished', () => {
    expect(refused({ events: [event, { ...event, title: '' }] })).toMatchObject({
      refusal: { details: { number: 2 } },
    });
  });

  it('names everything that is missing at once', () => {
    expect(refused({ difficulties: [], events: [] })).toMatchObject({
      refusal: {
        code: 'PROGRAMME_INCOMPLETE',
        field: 'difficulties',
        details: { missing: 'difficulties,events' },
      },
    });
    const nothing = { from: null, to: null, goals: [], difficulties: [], events: [] };
    expect(refused(nothing)).toMatchObject({
      refusal: { code: 'PROGRAMME_INCOMPLETE', details: { missing: PLAN_PARTS.join(',') } },
    });
    expect(completePlan(null)).toMatchObject({
      refusal: { code: 'PROGRAMME_INCOMPLETE', field: 'goals', clause: '004 3.6b' },
    });
  });
});

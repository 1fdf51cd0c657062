import { describe, expect, it } from '@jest/globals';
import { nextState, toLocalDate as d } from '@nastavnik/kernel';

import { fulfilledItems, type RoadmapFact } from './fulfil-items';
import { isOverdue, stageProgress } from './roadmap-item';
import {
  ROADMAP_ITEM_ACTIONS,
  ROADMAP_ITEM_MACHINE,
  ROADMAP_ITEM_STATES,
  type RoadmapItemState,
} from './roadmap-item-machine';
import { cancelItem, checkComment, completeItem, startItem } from './work-on-item';

const today = d('2026-11-20');
const running = (state: RoadmapItemState) => ({ state, roadmap: 'RUNNING' as const });
const evidence = { documentId: null, text: 'Протокол № 2' };
const plan = { state: 'RUNNING', startsOn: d('2026-09-01'), endsOn: d('2027-05-31') } as const;
const fact: RoadmapFact = 'ORDER_SIGNED:D01';

const act = {
  START: (state: RoadmapItemState) => startItem(running(state), today),
  COMPLETE: (state: RoadmapItemState) => completeItem(running(state), evidence, today),
  CANCEL: (state: RoadmapItemState) => cancelItem(running(state), 'Нет участников'),
};
const matrix = ROADMAP_ITEM_STATES.flatMap((s) => ROADMAP_ITEM_ACTIONS.map((a) => [s, a] as const));

describe('roadmap item machine (domain.md 3.2 B)', () => {
  it.each(matrix)('in %s the action %s does what the table says', (state, action) => {
    const next = nextState(ROADMAP_ITEM_MACHINE, state, action);
    if (action === 'FULFIL')
      expect(fulfilledItems(plan, [{ state, fulfilledBy: fact }], fact, today)).toHaveLength(
        next === null ? 0 : 1,
      );
    else
      expect(act[action](state)).toMatchObject(
        next === null ? { refusal: { code: 'ACTION_NOT_AVAILABLE' } } : { value: { state: next } },
      );
  });

  it.each(['DRAFT', 'APPROVED', 'COMPLETED'] as const)(
    'nobody works on an item of a roadmap that is %s (004 3.4)',
    (roadmap) => {
      const item = { state: 'PLANNED' as const, roadmap };
      for (const decision of [
        startItem(item, today),
        completeItem(item, evidence, today),
        cancelItem(item, 'x'),
      ])
        expect(decision).toMatchObject({
          refusal: { code: 'ACTION_NOT_AVAILABLE', clause: '004 3.4' },
        });
    },
  );

  it('is done with a paper or with words, not without either', () => {
    const none = { documentId: null, text: '  ' };
    expect(completeItem(running('PLANNED'), none, today)).toMatchObject({
      refusal: { code: 'EVIDENCE_REQUIRED', field: 'evidence' },
    });
    expect(completeItem(running('PLANNED'), { documentId: 'p', text: '' }, today)).toMatchObject({
      value: { doneOn: today, evidenceDocumentId: 'p' },
    });
  });

  it('is cancelled with a reason only, and words have a limit of 1000', () => {
    expect(cancelItem(running('PLANNED'), ' ')).toMatchObject({
      refusal: { code: 'FIELD_REQUIRED', field: 'reason' },
    });
    expect(cancelItem(running('PLANNED'), 'я'.repeat(1000)).ok).toBe(true);
    const long = 'я'.repeat(1001);
    for (const [decision, field] of [
      [cancelItem(running('PLANNED'), long), 'reason'],
      [completeItem(running('PLANNED'), { documentId: null, text: long }, today), 'evidence'],
      [checkComment(long), 'text'],
    ] as const)
      expect(decision).toMatchObject({ refusal: { code: 'FIELD_TOO_LONG', field } });
    expect(checkComment(' ')).toMatchObject({ refusal: { code: 'FIELD_REQUIRED' } });
    expect(checkComment(' да ')).toMatchObject({ value: 'да' });
  });

  it.each([
    ['2026-08-31', 0],
    ['2026-09-01', 1],
    ['2027-05-31', 1],
    ['2027-06-01', 0],
  ])('a fact of %s does %i items of a roadmap from September to May', (day, count) => {
    const items = [{ state: 'PLANNED' as const, fulfilledBy: fact }];
    expect(fulfilledItems(plan, items, fact, d(day))).toHaveLength(count);
    expect(fulfilledItems({ ...plan, state: 'COMPLETED' }, items, fact, today)).toEqual([]);
    expect(fulfilledItems(plan, items, 'ORDER_SIGNED:D13', today)).toEqual([]);
  });

  it.each([
    ['the day before', '2026-12-31', '2026-12-30', false],
    ['on the day, the last of the year', '2026-12-31', '2026-12-31', false],
    ['the day after, in the new year', '2026-12-31', '2027-01-01', true],
    ['on 29 February', '2028-02-29', '2028-02-29', false],
    ['after 29 February', '2028-02-29', '2028-03-01', true],
  ])('overdue %s', (_, due, day, overdue) => {
    const of = (state: RoadmapItemState) => isOverdue({ state, dueOn: d(due) }, d(day));
    expect([of('PLANNED'), of('IN_PROGRESS')]).toEqual([overdue, overdue]);
    expect([of('DONE'), of('CANCELLED')]).toEqual([false, false]);
  });

  it.each([
    [[], { done: 0, total: 0, percent: null }],
    [['CANCELLED'], { done: 0, total: 0, percent: null }],
    [['DONE', 'CANCELLED'], { done: 1, total: 1, percent: 100 }],
    [['DONE', 'DONE', 'IN_PROGRESS'], { done: 2, total: 3, percent: 66 }],
    [['PLANNED'], { done: 0, total: 1, percent: 0 }],
  ] as const)('progress of %j is done ÷ not cancelled', (states, progress) => {
    expect(stageProgress(states.map((state) => ({ state })))).toEqual(progress);
  });
});

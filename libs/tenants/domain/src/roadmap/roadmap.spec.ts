import { describe, expect, it } from '@jest/globals';
import { nextState, toLocalDate as d } from '@nastavnik/kernel';

import {
  approveRoadmap,
  beginRoadmap,
  changeRoadmap,
  completeRoadmap,
  requestRoadmapOrder,
  roadmapStateOn,
  startRoadmap,
} from './approve-roadmap';
import {
  ROADMAP_ACTIONS,
  ROADMAP_MACHINE,
  ROADMAP_STATES,
  type RoadmapState,
} from './roadmap-machine';

const today = d('2026-11-20');
const act = {
  CHANGE: (state: RoadmapState) => changeRoadmap({ state, orderRequestId: null }),
  APPROVE: (state: RoadmapState) => approveRoadmap({ state, orderRequestId: 'r' }),
  START: (state: RoadmapState) => startRoadmap({ state, orderDate: today }, today),
  COMPLETE: (state: RoadmapState) => completeRoadmap({ state }, [{ state: 'DONE' }]),
};

describe('roadmap machine (domain.md 3.2 B)', () => {
  it.each(ROADMAP_STATES.flatMap((s) => ROADMAP_ACTIONS.map((action) => [s, action] as const)))(
    'in %s the action %s does what the table says',
    (state, action) => {
      const next = nextState(ROADMAP_MACHINE, state, action);
      expect(act[action](state)).toMatchObject(
        next === null ? { refusal: { code: 'ACTION_NOT_AVAILABLE' } } : { value: next },
      );
    },
  );

  it('one roadmap is prepared at a time', () => {
    expect(beginRoadmap([{ state: 'RUNNING' }, { state: 'COMPLETED' }])).toMatchObject({
      ok: true,
    });
    expect(beginRoadmap([{ state: 'DRAFT' }])).toMatchObject({
      refusal: { code: 'ROADMAP_IN_PREPARATION' },
    });
  });

  it('a draft whose order is on its way is not changed (004 3.4)', () => {
    expect(changeRoadmap({ state: 'DRAFT', orderRequestId: 'r' })).toMatchObject({
      refusal: { code: 'ORDER_ALREADY_REQUESTED' },
    });
    expect(changeRoadmap({ state: 'RUNNING', orderRequestId: 'r' })).toMatchObject({ ok: true });
  });

  it.each([
    ['no head to sign', { orderRequestId: null }, { head: null, items: 1 }, 'SCHOOL_HAS_NO_HEAD'],
    ['nothing to approve', { orderRequestId: null }, { head: {}, items: 0 }, 'ROADMAP_EMPTY'],
    ['asked already', { orderRequestId: 'r' }, { head: {}, items: 1 }, 'ORDER_ALREADY_REQUESTED'],
  ])('the order is refused: %s (004 3.4, O-2)', (_, of, given, code) => {
    expect(requestRoadmapOrder({ state: 'DRAFT', ...of }, given)).toMatchObject({
      refusal: { code },
    });
  });

  it('the order is asked for a draft with items and a head (004 O-2)', () => {
    const given = { head: {}, items: 1 };
    expect(requestRoadmapOrder({ state: 'DRAFT', orderRequestId: null }, given).ok).toBe(true);
    expect(requestRoadmapOrder({ state: 'RUNNING', orderRequestId: null }, given)).toMatchObject({
      refusal: { code: 'ACTION_NOT_AVAILABLE' },
    });
  });

  it.each([
    ['2026-11-19', 'APPROVED'],
    ['2026-11-20', 'RUNNING'],
    ['2026-11-21', 'RUNNING'],
  ])('on %s a roadmap with an order of 20 November is %s', (day, state) => {
    expect(roadmapStateOn({ state: 'APPROVED', orderDate: today }, d(day))).toBe(state);
  });

  it.each(['DRAFT', 'COMPLETED'] as const)('its order date does not start a %s one', (state) => {
    expect(roadmapStateOn({ state, orderDate: today }, today)).toBe(state);
  });

  it('is not completed while an item is open', () => {
    const items = [{ state: 'DONE' }, { state: 'PLANNED' }, { state: 'IN_PROGRESS' }] as const;
    expect(completeRoadmap({ state: 'RUNNING' }, items)).toMatchObject({
      refusal: { code: 'ROADMAP_ITEMS_OPEN', details: { count: 2 } },
    });
  });
});

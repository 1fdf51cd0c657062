import { describe, expect, it } from '@jest/globals';
import { CURATOR, HEAD, MENTOR, ORDER, SCHOOL } from '../testing/paper-facts';
import { paperText } from '../testing/paper-text';
import { composePaper } from './compose-paper';
import { composeRoadmapOrder, type RoadmapOrderFacts } from './compose-roadmap-order';
import { TEACHER_ROADMAP } from './teacher-roadmap';

const facts: RoadmapOrderFacts = {
  ...ORDER,
  roadmap: TEACHER_ROADMAP.map((s) => ({ ...s, due: 'октябрь', owner: 'куратор' })),
  schoolYear: '2026/2027',
  responsible: CURATOR,
  acquainted: [MENTOR],
};

describe('composeRoadmapOrder, D01 with D03 alone (004 3.4, O-2)', () => {
  it('approves the roadmap of a year and annexes its seven stages', () => {
    const paper = composeRoadmapOrder(facts);
    if (!paper.ok) throw new Error(JSON.stringify(paper.refusal));
    const text = paperText(paper.value);
    expect(text).toContain('дорожную карту (план мероприятий) на 2026/2027 учебный год');
    expect(text).not.toContain('Утвердить Положение');
    expect(paper.value.annexes).toHaveLength(1);
    const annex = paper.value.annexes[0]?.body[0];
    expect(annex?.kind === 'TABLE' ? annex.rows.length : 0).toBe(7);
  });

  it.each([
    ['roadmap', { roadmap: [] }],
    ['schoolYear', { schoolYear: '' }],
    ['roadmap.0.due', { roadmap: [{ ...facts.roadmap[0]!, due: '' }] }],
  ])('names %s when it is missing', (field, missing) => {
    expect(composeRoadmapOrder({ ...facts, ...missing })).toMatchObject({
      refusal: { code: 'FIELD_REQUIRED', field },
    });
  });

  it('is what a request for D01 gets that speaks of the roadmap only', () => {
    const surroundings = {
      ...{ organisation: SCHOOL, authority: null, head: HEAD, authorityHead: null },
      ...{ people: new Map(), registration: ORDER.registration },
    };
    const asked = (more: object) => composePaper('D01', { ...facts, ...more }, surroundings);
    expect(asked({ roadmapOnly: true })).toMatchObject({ value: { annexes: [{}] } });
    expect(asked({})).toMatchObject({ refusal: { field: 'rules' } });
  });
});

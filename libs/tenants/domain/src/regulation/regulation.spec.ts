import { describe, expect, it } from '@jest/globals';
import { nextState, toLocalDate as d } from '@nastavnik/kernel';

import { approveRegulation, bringIntoForce, supersedeRegulation } from './approve-regulation';
import { adoptRegulation, changeParameters } from './draft-regulation';
import { REGULATION_ACTIONS, REGULATION_MACHINE, REGULATION_STATES } from './regulation-machine';
import type { RegulationVersionSnapshot } from './regulation-version';
import type { CollegialBody } from './collegial-body';
import { type MinutesEntry, returnRegulation, submitRegulation } from './review-regulation';

const today = d('2026-11-20');
const silent = { collegialBodies: null };
const version = (changes: Partial<RegulationVersionSnapshot> = {}): RegulationVersionSnapshot => ({
  no: 2,
  state: 'DRAFT',
  openQuestions: [],
  effectiveFrom: null,
  ...changes,
});
const order = { date: today, signed: true };
const codeOf = (decision: { ok: boolean; refusal?: { code: string } }) =>
  decision.ok ? 'OK' : decision.refusal?.code;

const act = {
  CHANGE: (v: RegulationVersionSnapshot) =>
    changeParameters(v, { changed: ['programmeMaxMonths'] }),
  SUBMIT: (v: RegulationVersionSnapshot) => submitRegulation(v, { minutes: [] }, silent, today),
  RETURN: returnRegulation,
  APPROVE: (v: RegulationVersionSnapshot) =>
    approveRegulation(v, null, { order, effectiveFrom: null }, today),
  BRING_INTO_FORCE: (v: RegulationVersionSnapshot) =>
    bringIntoForce({ ...v, effectiveFrom: today }, today),
  SUPERSEDE: (v: RegulationVersionSnapshot) =>
    supersedeRegulation(v, version({ no: 3, state: 'IN_FORCE', effectiveFrom: today })),
};

describe('regulation machine (domain.md 3.2 A)', () => {
  it.each(
    REGULATION_STATES.flatMap((state) =>
      REGULATION_ACTIONS.map((action) => [state, action] as const),
    ),
  )('in %s the action %s does what the table says', (state, action) => {
    const next = nextState(REGULATION_MACHINE, state, action);

    const decision = act[action](version({ state }));

    expect(decision).toMatchObject(
      next === null ? { refusal: { code: 'ACTION_NOT_AVAILABLE' } } : { value: { state: next } },
    );
  });
});

describe('adoptRegulation (004 3.1, 9.2)', () => {
  it('numbers versions one after another', () => {
    expect(adoptRegulation([])).toMatchObject({ value: { no: 1, state: 'DRAFT' } });
    const past = [version({ no: 1, state: 'SUPERSEDED' }), version({ no: 2, state: 'IN_FORCE' })];
    expect(adoptRegulation(past)).toMatchObject({ value: { no: 3 } });
  });

  it.each(['DRAFT', 'REVIEWED', 'APPROVED'] as const)(
    'refuses a second version beside one that is %s',
    (state) => {
      expect(adoptRegulation([version({ state })])).toMatchObject({
        refusal: { code: 'DRAFT_ALREADY_EXISTS', details: { no: 2 } },
      });
    },
  );
});

describe('drafting and review (004 3.6a)', () => {
  it('a changed field is no longer an open question; an empty change is refused', () => {
    const draft = version({ openQuestions: ['curatorPool', 'forms'] });
    expect(changeParameters(draft, { changed: ['forms'] })).toMatchObject({
      value: { openQuestions: ['curatorPool'] },
    });
    expect(codeOf(changeParameters(draft, { changed: [] }))).toBe('NOTHING_CHANGED');
  });

  it('open questions block the review and name the first field', () => {
    const draft = version({ openQuestions: ['curatorPool', 'forms'] });
    expect(submitRegulation(draft, { minutes: [] }, silent, today)).toMatchObject({
      refusal: { code: 'OPEN_QUESTIONS', field: 'curatorPool', details: { count: 2 } },
    });
  });

  const minutes = (body: CollegialBody, date: string | null, number = '5') => ({
    body,
    number,
    date: date === null ? null : d(date),
  });
  const submit = (entries: readonly MinutesEntry[], bodies: readonly CollegialBody[] = []) =>
    submitRegulation(
      version(),
      { minutes: entries },
      bodies.length === 0 ? silent : { collegialBodies: { value: bodies, clause: '001 O-pre' } },
      today,
    );
  const COUNCIL = 'PEDAGOGICAL_COUNCIL';

  it('asks for the minutes of every body the rule names, and of no other (000 O-pre, 001 O-pre)', () => {
    const three = ['STAFF_MEETING', 'PARENTS_COUNCIL', 'PUPILS_COUNCIL'] as const;
    const [staff, parents, pupils] = three.map((body) => minutes(body, '2026-11-20'));
    expect(submit([], three)).toMatchObject({
      refusal: { code: 'MINUTES_MISSING', field: 'STAFF_MEETING.number', clause: '001 O-pre' },
    });
    expect(submit([staff!, pupils!], three)).toMatchObject({
      refusal: { code: 'MINUTES_MISSING', field: 'PARENTS_COUNCIL.number' },
    });
    expect(submit([pupils!, staff!, parents!], three)).toMatchObject({
      value: { state: 'REVIEWED', minutes: [pupils, staff, parents] },
    });
    expect(submit([])).toMatchObject({ value: { minutes: [] } });
    expect(submit([minutes(COUNCIL, '2026-11-20')])).toMatchObject({
      value: { minutes: [{ body: COUNCIL, number: '5' }] },
    });
  });

  it.each([
    ['no date', [minutes(COUNCIL, null)], 'FIELD_REQUIRED', `${COUNCIL}.date`],
    ['no number', [minutes(COUNCIL, '2026-11-19', ' ')], 'FIELD_REQUIRED', `${COUNCIL}.number`],
    ['tomorrow', [minutes(COUNCIL, '2026-11-21')], 'DATE_IN_FUTURE', `${COUNCIL}.date`],
    [
      'twice',
      [minutes(COUNCIL, '2026-11-19'), minutes(COUNCIL, '2026-11-20')],
      'MINUTES_REPEATED',
      `${COUNCIL}.number`,
    ],
  ])('refuses minutes with %s, beside the field', (_what, entries, code, field) => {
    expect(submit(entries)).toMatchObject({ refusal: { code, field } });
  });

  it('an entry left empty is none; the day itself and the day before are in time', () => {
    expect(submit([minutes(COUNCIL, null, '')])).toMatchObject({ value: { minutes: [] } });
    expect(codeOf(submit([minutes(COUNCIL, '2026-11-20')]))).toBe('OK');
    expect(codeOf(submit([minutes(COUNCIL, '2026-11-19')]))).toBe('OK');
  });
});

describe('approval and force (004 3.1, 9.1, 9.2)', () => {
  const reviewed = version({ state: 'REVIEWED' });

  it('takes effect on the day of the order unless the order names a later one', () => {
    const approve = (effectiveFrom: string | null) =>
      approveRegulation(
        reviewed,
        null,
        { order, effectiveFrom: effectiveFrom === null ? null : d(effectiveFrom) },
        today,
      );
    expect(approve(null)).toMatchObject({ value: { effectiveFrom: '2026-11-20' } });
    expect(approve('2027-01-01')).toMatchObject({ value: { effectiveFrom: '2027-01-01' } });
    expect(codeOf(approve('2026-11-19'))).toBe('EFFECTIVE_BEFORE_ORDER');
  });

  it('refuses an unsigned order and one dated tomorrow', () => {
    const approve = (changes: Partial<typeof order>) =>
      approveRegulation(
        reviewed,
        null,
        { order: { ...order, ...changes }, effectiveFrom: null },
        today,
      );
    expect(codeOf(approve({ signed: false }))).toBe('ORDER_NOT_SIGNED');
    expect(codeOf(approve({ date: d('2026-11-21') }))).toBe('DATE_IN_FUTURE');
    expect(codeOf(approve({ date: d('2026-11-19') }))).toBe('OK');
  });

  it('begins after the version now in force began', () => {
    const approve = (began: string) =>
      approveRegulation(
        reviewed,
        version({ no: 1, state: 'IN_FORCE', effectiveFrom: d(began) }),
        { order, effectiveFrom: null },
        today,
      );
    expect(codeOf(approve('2026-11-19'))).toBe('OK');
    expect(codeOf(approve('2026-11-20'))).toBe('EFFECTIVE_DATE_TAKEN');
  });

  it('comes into force on its day, not the day before', () => {
    const approved = version({ state: 'APPROVED', effectiveFrom: d('2027-01-01') });
    expect(codeOf(bringIntoForce(approved, d('2026-12-31')))).toBe('EFFECTIVE_DATE_NOT_REACHED');
    expect(codeOf(bringIntoForce(approved, d('2027-01-01')))).toBe('OK');
    expect(codeOf(bringIntoForce(approved, d('2027-01-02')))).toBe('OK');
  });

  it('the old version ends where the new one begins, and not before it is in force', () => {
    const old = version({ no: 1, state: 'IN_FORCE', effectiveFrom: d('2025-09-01') });
    const next = version({ state: 'IN_FORCE', effectiveFrom: today });
    expect(supersedeRegulation(old, next)).toMatchObject({ value: { effectiveTo: '2026-11-20' } });
    expect(codeOf(supersedeRegulation(old, { ...next, state: 'APPROVED' }))).toBe(
      'EFFECTIVE_DATE_NOT_REACHED',
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { requestOrder } from './request-order';
import { type DatedVersion, settleVersions } from './settle-versions';

const version = (no: number, state: DatedVersion['state'], from: string | null): DatedVersion => ({
  no,
  state,
  openQuestions: [],
  effectiveFrom: from === null ? null : d(from),
  effectiveTo: null,
});

describe('settleVersions (004 9.1, 9.2)', () => {
  const versions = [version(2, 'APPROVED', '2027-01-01'), version(1, 'IN_FORCE', '2026-09-01')];
  const states = (today: string) =>
    settleVersions(versions, d(today)).map(({ state, effectiveTo }) => [state, effectiveTo]);

  it('the day before: the old version holds', () => {
    expect(states('2026-12-31')).toEqual([
      ['APPROVED', null],
      ['IN_FORCE', null],
    ]);
  });

  it.each(['2027-01-01', '2027-01-02'])('on %s the new one holds and ends the old', (today) => {
    expect(states(today)).toEqual([
      ['IN_FORCE', null],
      ['SUPERSEDED', '2027-01-01'],
    ]);
  });

  it('leaves drafts alone', () => {
    const draft = [version(1, 'DRAFT', null)];
    expect(settleVersions(draft, d('2027-01-01'))).toEqual(draft);
  });
});

describe('requestOrder (004 3.1, 9.1)', () => {
  const reviewed = { ...version(1, 'REVIEWED', null), orderRequestId: null };
  const today = d('2026-11-20');
  const request = (
    of: Partial<typeof reviewed>,
    head: unknown = {},
    from: string | null = null,
    inForce: DatedVersion | null = null,
  ) => {
    const effectiveFrom = from === null ? null : d(from);
    return requestOrder({ ...reviewed, ...of }, inForce, { head, effectiveFrom }, today);
  };

  it('wants a reviewed version, no order yet, and a head to sign', () => {
    expect(request({}).ok).toBe(true);
    expect(request({ state: 'DRAFT' })).toMatchObject({
      refusal: { code: 'ACTION_NOT_AVAILABLE' },
    });
    expect(request({ orderRequestId: 'r' as unknown as null })).toMatchObject({
      refusal: { code: 'ORDER_ALREADY_REQUESTED' },
    });
    expect(request({}, null)).toMatchObject({
      refusal: { code: 'SCHOOL_HAS_NO_HEAD', clause: '004 3.1' },
    });
  });

  it.each([
    ['2026-11-19', 'EFFECTIVE_BEFORE_ORDER'],
    ['2026-11-20', null],
    ['2026-11-21', null],
  ])('a day of force of %s, asked on 20 November 2026: %s', (from, code) => {
    const decision = request({}, {}, from);
    expect(decision.ok ? null : decision.refusal).toEqual(
      code && { code, field: 'effectiveFrom', clause: '004 9.1' },
    );
  });

  it.each([
    ['2026-12-01', 'EFFECTIVE_DATE_TAKEN'],
    ['2026-12-02', null],
  ])('after a version that began on 1 December: %s gives %s', (from, code) => {
    const decision = request({}, {}, from, version(1, 'IN_FORCE', '2026-12-01'));
    expect(decision.ok ? null : decision.refusal.code).toBe(code);
  });
});

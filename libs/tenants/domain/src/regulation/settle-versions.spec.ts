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

describe('requestOrder (004 3.1)', () => {
  const reviewed = { ...version(1, 'REVIEWED', null), orderRequestId: null };

  it('wants a reviewed version, no order yet, and a head to sign', () => {
    expect(requestOrder(reviewed, {}).ok).toBe(true);
    expect(requestOrder({ ...reviewed, state: 'DRAFT' }, {})).toMatchObject({
      refusal: { code: 'ACTION_NOT_AVAILABLE' },
    });
    expect(requestOrder({ ...reviewed, orderRequestId: 'r' }, {})).toMatchObject({
      refusal: { code: 'ORDER_ALREADY_REQUESTED' },
    });
    expect(requestOrder(reviewed, null)).toMatchObject({
      refusal: { code: 'SCHOOL_HAS_NO_HEAD', clause: '004 3.1' },
    });
  });
});

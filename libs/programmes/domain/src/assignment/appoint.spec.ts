import { describe, expect, it } from '@jest/globals';
import { addDays, toLocalDate as d, type LocalDate } from '@nastavnik/kernel';
import { RUSSIAN_CALENDAR } from '@nastavnik/regulations';

import {
  consentedPair,
  MENTEE,
  MENTOR,
  outcome,
  parametersWith,
  warned,
} from '../testing/pair.builder';
import { activateAssignment } from './activate-assignment';
import { appoint, type Appoint, type AppointSnapshot } from './appoint';
import { cancelAssignment } from './cancel-assignment';
import { consentRecorded } from './consent-recorded';
import type { PairConsent } from './missing-consents';
import { endAssignment } from './end-assignment';
import { requestOrder } from './request-order';

const parameters = parametersWith();
const today = d('2026-12-01');

const order = (orderDate: string, change: Partial<Appoint> = {}): Appoint => ({
  orderDate: d(orderDate),
  signerPersonId: 'head',
  signer: 'SCHOOL',
  document: 'ORDER',
  ...change,
});
const appointed = (
  snapshot: AppointSnapshot,
  command: Appoint,
  rules = parameters,
  day: LocalDate = today,
) => appoint(snapshot, command, rules, RUSSIAN_CALENDAR, day);

describe('consentRecorded (004 3.7)', () => {
  const pair = {
    state: 'PROPOSED' as const,
    mentorId: MENTOR,
    menteeIds: ['a', 'b'],
    consents: [] as PairConsent[],
  };
  const signed = (personId: string, kind: PairConsent['kind'] = 'PARTICIPATION'): PairConsent => ({
    personId,
    kind,
    signedOn: today,
  });

  it('waits for the mentor and every mentee, and is consented with the last', () => {
    const mentor = signed(MENTOR, 'LABOUR');
    const two = consentRecorded({ ...pair, consents: [mentor] }, signed('a'), parameters, today);
    expect(two).toMatchObject({
      value: { state: 'PROPOSED', missing: [{ personId: 'b', kind: 'PARTICIPATION' }] },
    });
    const consents = two.ok ? two.value.consents : [];
    expect(consentRecorded({ ...pair, consents }, signed('b'), parameters, today)).toMatchObject({
      value: { state: 'CONSENTED', missing: [] },
    });
  });

  it('asks no mentee where the regulation is silent on mentees', () => {
    const rules = parametersWith({ menteeConsentRequired: null });
    expect(consentRecorded(pair, signed(MENTOR, 'LABOUR'), rules, today)).toMatchObject({
      value: { state: 'CONSENTED' },
    });
  });

  it.each<[string, PairConsent, string]>([
    ['a stranger', signed('c'), 'NOT_IN_PAIR'],
    ['the mentor as participant', signed(MENTOR), 'CONSENT_NOT_EXPECTED'],
    ['a mentee with labour consent', signed('a', 'LABOUR'), 'CONSENT_NOT_EXPECTED'],
    ['tomorrow', { ...signed('a'), signedOn: addDays(today, 1) }, 'DATE_IN_FUTURE'],
    ['today', signed('a'), 'ok'],
  ])('%s → %s', (_title, consent, expected) => {
    expect(outcome(consentRecorded(pair, consent, parameters, today))).toBe(expected);
  });

  it('takes a consent once', () => {
    const snapshot = { ...pair, consents: [signed('a')] };
    expect(outcome(consentRecorded(snapshot, signed('a'), parameters, today))).toBe(
      'CONSENT_ALREADY_RECORDED',
    );
  });
});

describe('requestOrder (004 6.2)', () => {
  const ready = { state: 'CONSENTED' as const, via: 'SCHOOL' as const, orderRequested: false };

  it('asks once, and not for a pair the authority appoints', () => {
    expect(requestOrder(ready)).toMatchObject({ value: { orderRequested: true, document: 'D13' } });
    expect(outcome(requestOrder({ ...ready, orderRequested: true }))).toBe(
      'ORDER_ALREADY_REQUESTED',
    );
    expect(outcome(requestOrder({ ...ready, via: 'AUTHORITY' }))).toBe('USE_AUTHORITY_PACKAGE');
  });
});

describe('appoint', () => {
  it('appoints on the day of the order and starts the ten days (004 3.6b)', () => {
    expect(appointed(consentedPair(), order('2026-09-10'))).toMatchObject({
      ok: true,
      value: {
        state: 'APPOINTED',
        appointedOn: '2026-09-10',
        // 20 September is a Sunday.
        programmeDue: '2026-09-21',
        late: [],
        warnings: [],
      },
    });
  });

  it.each([
    ['2026-09-06', 'ORDER_BEFORE_CONSENT'],
    ['2026-09-07', 'ok'],
    ['2026-09-08', 'ok'],
  ])('order of %s with the last consent of 7 September (004 3.7) → %s', (date, expected) => {
    expect(outcome(appointed(consentedPair(), order(date)))).toBe(expected);
  });

  it.each([
    ['2026-09-30', 0],
    ['2026-10-01', 0],
    ['2026-10-02', 1],
    ['2026-10-31', 30],
  ])(
    'order of %s for a term to 1 October is %i days late: explained, never blocked (004 3.7)',
    (date, daysLate) => {
      const decision = appointed(consentedPair(), order(date));
      const late =
        daysLate > 0 ? [{ menteeId: MENTEE, due: '2026-10-01', daysLate, clause: '004 3.7' }] : [];
      expect(decision).toMatchObject({ ok: true, value: { late } });
      expect(warned(decision)).toEqual(late.map(() => 'APPOINTED_LATE'));
    },
  );

  it('does not measure a veteran without a term, nor a replacement', () => {
    const command = order('2026-11-30');
    expect(warned(appointed(consentedPair(null), command))).toEqual([]);
    const replacement = consentedPair(d('2026-10-01'), { supersedesId: 'old' });
    expect(warned(appointed(replacement, command))).toEqual([]);
  });

  it.each<[string, Partial<AppointSnapshot>, Partial<Appoint>, string]>([
    ['a consent is missing', { consents: [] }, {}, 'CONSENT_MISSING'],
    ['the order is of tomorrow', {}, { orderDate: addDays(today, 1) }, 'DATE_IN_FUTURE'],
    ['the order is of today', {}, { orderDate: today }, 'ok'],
    ['the head signs own appointment', {}, { signerPersonId: MENTOR }, 'HEAD_APPOINTS_SELF'],
    ['the authority signs for the school', {}, { signer: 'AUTHORITY' }, 'SIGNER_NOT_ENTITLED'],
    [
      'the school signs for the authority (004 3.3)',
      { via: 'AUTHORITY' },
      {},
      'SIGNER_NOT_ENTITLED',
    ],
    ['the authority signs its act', { via: 'AUTHORITY' }, { signer: 'AUTHORITY' }, 'ok'],
    ['another local act appoints (004 3.7)', {}, { document: 'OTHER_LOCAL_ACT' }, 'ok'],
    [
      'an outsider has no agreement',
      {
        mentor: {
          isEmployee: false,
          hasPartnerAgreement: false,
          capacity: null,
          currentMentees: 0,
        },
      },
      {},
      'PARTNER_AGREEMENT_MISSING',
    ],
    [
      'the mentor took others meanwhile',
      {
        mentor: { isEmployee: true, hasPartnerAgreement: false, capacity: null, currentMentees: 3 },
      },
      {},
      'MENTOR_LOAD_EXCEEDED',
    ],
  ])('order (004 3.2, 3.3, 3.7): %s', (_title, snapshot, command, expected) => {
    const decision = appointed(consentedPair(null, snapshot), order('2026-09-10', command));
    expect(outcome(decision)).toBe(expected);
  });

  it('refuses a document the regulation does not provide for', () => {
    const rules = parametersWith({ appointmentDocuments: ['ORDER'] });
    const command = order('2026-09-10', { document: 'OTHER_LOCAL_ACT' });
    expect(outcome(appointed(consentedPair(), command, rules))).toBe(
      'APPOINTMENT_DOCUMENT_NOT_PROVIDED',
    );
  });

  it('sets no programme term where the regulation is silent', () => {
    const rules = parametersWith({ programmeDueDays: null });
    expect(appointed(consentedPair(), order('2026-09-10'), rules)).toMatchObject({
      value: { programmeDue: null },
    });
  });
});

describe('activate, end, cancel', () => {
  it.each([
    [true, false, 'TERMS_NOT_FIXED'],
    [true, true, 'ok'],
    [false, false, 'ok'],
  ])('between employees %s, terms fixed %s (art. 351.8) → %s', (between, fixed, expected) => {
    const snapshot = { state: 'APPOINTED' as const, betweenEmployees: between, termsFixed: fixed };
    expect(outcome(activateAssignment(snapshot))).toBe(expected);
  });

  it('starts both report terms on the day mentoring ends (004 3.6b)', () => {
    const command = { endedOn: d('2026-12-21') };
    expect(endAssignment({ state: 'ACTIVE' }, command, parameters, RUSSIAN_CALENDAR)).toMatchObject(
      { value: { state: 'ENDED', mentorReportDue: '2027-01-11', menteeReportDue: '2027-01-11' } },
    );
  });

  it('cancels with a reason only', () => {
    expect(outcome(cancelAssignment({ state: 'PROPOSED' }, { reason: '         ' }))).toBe(
      'TEXT_TOO_SHORT',
    );
    expect(
      cancelAssignment({ state: 'PROPOSED' }, { reason: ' Наставляемый отказался ' }),
    ).toMatchObject({ value: { state: 'CANCELLED', cancelReason: 'Наставляемый отказался' } });
  });
});

import { describe, expect, it } from '@jest/globals';
import { nextState, toLocalDate as d } from '@nastavnik/kernel';

import { CONSENT_TYPES, consentHolds, type ConsentSnapshot } from './consent';
import { CONSENT_ACTIONS, CONSENT_MACHINE, CONSENT_STATES } from './consent-machine';
import { declineConsent, expireConsent, withdrawConsent } from './end-consent';
import { requestConsent, type RequestConsent } from './request-consent';
import { signConsent, type SignConsent } from './sign-consent';

const today = d('2026-11-20');
const consent = (changes: Partial<ConsentSnapshot> = {}): ConsentSnapshot => ({
  type: 'DATA',
  state: 'REQUESTED',
  subjectPersonId: 'p',
  signatoryPersonId: 'p',
  pairId: null,
  textVersion: '1',
  signedOn: null,
  validTo: null,
  ...changes,
});
const signature: SignConsent = {
  signatoryPersonId: 'p',
  signature: 'SIMPLE',
  signedOn: today,
  textVersion: '1',
  scanFileId: null,
};
const agreed = { simpleSignatureAgreed: true };
const codeOf = (decision: { ok: boolean; refusal?: { code: string } }) =>
  decision.ok ? 'OK' : decision.refusal?.code;

const act = {
  SIGN: (c: ConsentSnapshot) => signConsent(c, signature, agreed, today),
  DECLINE: (c: ConsentSnapshot) => declineConsent(c, { signatoryPersonId: 'p' }, today),
  WITHDRAW: (c: ConsentSnapshot) => withdrawConsent(c, { signatoryPersonId: 'p' }, today),
  EXPIRE: (c: ConsentSnapshot) => expireConsent({ ...c, validTo: today }, today),
};

describe('consent machine (domain.md 3.2 D)', () => {
  const actions = CONSENT_ACTIONS.filter((action) => action !== 'DESTROY');

  it.each(CONSENT_STATES.flatMap((state) => actions.map((action) => [state, action] as const)))(
    'in %s the action %s does what the table says',
    (state, action) => {
      const next = nextState(CONSENT_MACHINE, state, action);

      const decision = act[action](consent({ state }));

      expect(decision).toMatchObject(
        next === null ? { refusal: { code: 'ACTION_NOT_AVAILABLE' } } : { value: { state: next } },
      );
    },
  );
});

describe('requestConsent (004 3.7; 004 RM-2, RM-3)', () => {
  const data: RequestConsent = { type: 'DATA', textVersion: '1', pairId: null, validTo: null };
  const labour: RequestConsent = { ...data, type: 'LABOUR', pairId: 'pair' };

  it('does not ask twice for what waits or holds', () => {
    expect(codeOf(requestConsent([consent()], data, today))).toBe('CONSENT_ALREADY_REQUESTED');
    const signed = consent({ state: 'SIGNED', signedOn: d('2026-09-01') });
    expect(codeOf(requestConsent([signed], data, today))).toBe('CONSENT_ALREADY_SIGNED');
    expect(codeOf(requestConsent([{ ...signed, validTo: today }], data, today))).toBe('OK');
  });

  it.each(['DECLINED', 'WITHDRAWN', 'EXPIRED', 'DESTROYED'] as const)(
    'may ask again after %s (004 1.3)',
    (state) => {
      expect(codeOf(requestConsent([consent({ state })], data, today))).toBe('OK');
    },
  );

  it('asks for the labour consent of every pair anew and never without a pair', () => {
    const other = consent({ type: 'LABOUR', pairId: 'other' });
    expect(codeOf(requestConsent([other], labour, today))).toBe('OK');
    expect(codeOf(requestConsent([other], { ...labour, pairId: 'other' }, today))).toBe(
      'CONSENT_ALREADY_REQUESTED',
    );
    expect(codeOf(requestConsent([], { ...labour, pairId: null }, today))).toBe(
      'CONSENT_WITHOUT_PAIR',
    );
  });

  it('refuses a request without a text or with a term already over', () => {
    expect(codeOf(requestConsent([], { ...data, textVersion: '' }, today))).toBe(
      'CONSENT_TEXT_MISSING',
    );
    expect(codeOf(requestConsent([], { ...data, validTo: today }, today))).toBe(
      'CONSENT_TERM_OVER',
    );
    expect(codeOf(requestConsent([], { ...data, validTo: d('2026-11-21') }, today))).toBe('OK');
  });
});

describe('signConsent (004 3.7)', () => {
  it.each([
    [{ signatoryPersonId: 'other' }, 'NOT_THE_SUBJECT'],
    [{ textVersion: '2' }, 'CONSENT_TEXT_CHANGED'],
    [{ signature: 'WET_SCAN' as const }, 'SCAN_MISSING'],
    [{ signature: 'WET_SCAN' as const, scanFileId: 'f' }, 'OK'],
    [{ signedOn: d('2026-11-19') }, 'OK'],
    [{ signedOn: d('2026-11-21') }, 'DATE_IN_FUTURE'],
  ])('%j gives %s', (change, code) => {
    expect(codeOf(signConsent(consent(), { ...signature, ...change }, agreed, today))).toBe(code);
  });

  it('takes a simple signature only after an agreement about it', () => {
    const rules = { simpleSignatureAgreed: false };
    expect(codeOf(signConsent(consent(), signature, rules, today))).toBe(
      'SIMPLE_SIGNATURE_NOT_AGREED',
    );
  });

  it('refuses a signature once the term is over', () => {
    expect(codeOf(signConsent(consent({ validTo: today }), signature, agreed, today))).toBe(
      'CONSENT_TERM_OVER',
    );
    expect(
      codeOf(signConsent(consent({ validTo: d('2026-11-21') }), signature, agreed, today)),
    ).toBe('OK');
  });
});

describe('the end of a consent', () => {
  const signed = consent({ state: 'SIGNED', signedOn: d('2026-09-01'), validTo: d('2026-11-20') });

  it('holds from the day of signature to the day before its end', () => {
    expect(consentHolds(signed, d('2026-08-31'))).toBe(false);
    expect(consentHolds(signed, d('2026-09-01'))).toBe(true);
    expect(consentHolds(signed, d('2026-11-19'))).toBe(true);
    expect(consentHolds(signed, d('2026-11-20'))).toBe(false);
    expect(consentHolds({ ...signed, state: 'WITHDRAWN' }, d('2026-10-01'))).toBe(false);
  });

  it('expires on the day its term is reached, not the day before', () => {
    expect(codeOf(expireConsent(signed, d('2026-11-19')))).toBe('CONSENT_TERM_NOT_REACHED');
    expect(expireConsent(signed, d('2026-11-20'))).toMatchObject({
      value: { endedOn: '2026-11-20' },
    });
    expect(expireConsent(signed, d('2026-11-21'))).toMatchObject({
      value: { endedOn: '2026-11-20' },
    });
    expect(codeOf(expireConsent({ ...signed, validTo: null }, today))).toBe(
      'CONSENT_TERM_NOT_REACHED',
    );
  });

  it('a withdrawn data consent stops processing and opens thirty days for destruction, over the year end', () => {
    const decision = withdrawConsent(signed, { signatoryPersonId: 'p' }, d('2026-12-15'));

    expect(decision).toMatchObject({
      value: { consequences: ['STOP_PROCESSING', 'SUSPEND_BANK_ENTRIES'], destroyBy: '2027-01-14' },
    });
  });

  it.each(CONSENT_TYPES.filter((type) => type !== 'DATA' && type !== 'DISSEMINATION'))(
    'a withdrawn %s consent has a consequence and destroys no papers',
    (type) => {
      const decision = withdrawConsent({ ...signed, type }, { signatoryPersonId: 'p' }, today);
      expect(decision).toMatchObject({
        value: { consequences: [expect.any(String)], destroyBy: null },
      });
    },
  );

  it('only the signatory declines or withdraws', () => {
    expect(codeOf(declineConsent(consent(), { signatoryPersonId: 'other' }, today))).toBe(
      'NOT_THE_SUBJECT',
    );
    expect(codeOf(withdrawConsent(signed, { signatoryPersonId: 'other' }, today))).toBe(
      'NOT_THE_SUBJECT',
    );
  });
});

import { toLocalDate } from '@nastavnik/kernel';
import { describe, expect, it } from '@jest/globals';
import { aDocument } from '../testing/document-snapshot';
import { agree } from './agree';
import { cancel } from './cancel';
import type { DocumentSnapshot } from './document-snapshot';
import { sign, type SignCommand } from './sign';

const TODAY = toLocalDate('2026-11-20');
const ADOPTED = { simpleSignatureAdopted: true };

const simple: SignCommand = {
  personId: 'head',
  role: 'HEAD',
  kind: 'SIMPLE',
  contentHash: 'abc',
  passwordConfirmed: true,
};
const onPaper = (signedOn: string): SignCommand => ({
  personId: 'head',
  role: 'HEAD',
  kind: 'WET_SCAN',
  contentHash: 'abc',
  scanFileId: 'scan',
  signedOn: toLocalDate(signedOn),
});

const codeOf = (
  document: DocumentSnapshot,
  command: SignCommand = simple,
  parameters = ADOPTED,
): string => {
  const decided = sign(document, command, parameters, TODAY);
  return decided.ok ? 'OK' : decided.refusal.code;
};

describe('sign', () => {
  it('signs with account and password on the day itself', () => {
    expect(sign(aDocument(), simple, ADOPTED, TODAY)).toEqual({
      ok: true,
      value: {
        state: 'SIGNED',
        signatures: [{ personId: 'head', role: 'HEAD', signedOn: TODAY }],
        signedOn: TODAY,
        kind: 'SIMPLE',
      },
    });
  });

  it('never lets a head sign an order appointing themselves (004 3.3)', () => {
    expect(codeOf(aDocument({ appointedPersonIds: ['head'] }))).toBe('SELF_APPOINTMENT');
  });

  it('lets a mentor sign the own consent although it names them', () => {
    const consent = aDocument({
      code: 'D06',
      signatures: [{ personId: 'mentor', role: 'MENTOR', signedOn: null }],
    });

    expect(codeOf(consent, { ...simple, personId: 'mentor', role: 'MENTOR' })).toBe('OK');
  });

  it.each([
    ['another person', { personId: 'other' }, 'NOT_A_SIGNER'],
    ['another capacity', { role: 'CURATOR' }, 'NOT_A_SIGNER'],
    ['another text than was seen', { contentHash: 'def' }, 'TEXT_CHANGED'],
    ['no password', { passwordConfirmed: false }, 'PASSWORD_NOT_CONFIRMED'],
    ['paper without scan', { kind: 'WET_SCAN', scanFileId: null }, 'SCAN_REQUIRED'],
    ['paper without its day', { kind: 'WET_SCAN', scanFileId: 's' }, 'FIELD_REQUIRED'],
  ] as const)('refuses %s', (_, change, code) => {
    expect(codeOf(aDocument(), { ...simple, ...change })).toBe(code);
  });

  it.each([
    ['a capacity the paper has no place for', { code: 'D22' }, 'NOT_A_SIGNER'],
    ['outstanding visas', { visas: [{ personId: 'c', givenOn: null }] }, 'VISAS_OUTSTANDING'],
    ['unconfirmed forms of names', { unconfirmedForms: 1 }, 'NAME_FORMS_NOT_CONFIRMED'],
    ['a text not yet rendered', { contentHash: null }, 'TEXT_CHANGED'],
  ] as const)('refuses %s', (_, change, code) => {
    expect(codeOf(aDocument(change))).toBe(code);
  });

  it('wants paper for the supplementary agreement D14 (7.5)', () => {
    const agreement = aDocument({ code: 'D14', appointedPersonIds: [] });

    expect(codeOf(agreement)).toBe('SIGNATURE_TOO_WEAK');
    expect(codeOf(agreement, onPaper('2026-11-20'))).toBe('OK');
  });

  it('takes a simple signature only after the agreement on it (63-FZ 9)', () => {
    expect(codeOf(aDocument(), simple, { simpleSignatureAdopted: false })).toBe(
      'SIMPLE_SIGNATURE_NOT_ADOPTED',
    );
  });

  it.each([
    ['2026-11-19', 'OK'],
    ['2026-11-20', 'OK'],
    ['2026-11-21', 'DATE_IN_FUTURE'],
  ])('paper signed on %s: %s', (signedOn, code) => {
    expect(codeOf(aDocument(), onPaper(signedOn))).toBe(code);
  });

  it('stays unsigned until the last required signature', () => {
    const both = aDocument({
      code: 'D16',
      signatures: [
        { personId: 'mentor', role: 'MENTOR', signedOn: null },
        { personId: 'mentee', role: 'MENTEE', signedOn: null },
      ],
    });
    const mentor = { ...simple, personId: 'mentor', role: 'MENTOR' } as const;
    const mentee = { ...simple, personId: 'mentee', role: 'MENTEE' } as const;

    const first = sign(both, mentor, ADOPTED, TODAY);
    if (!first.ok) throw new Error(first.refusal.code);
    expect(first.value.state).toBe('DRAFT');
    const half = { ...both, ...first.value };
    expect(codeOf(half, mentor)).toBe('ALREADY_SIGNED');
    expect(cancel(half, { reason: 'ошибка' })).toMatchObject({
      refusal: { code: 'ALREADY_SIGNED' },
    });
    expect(sign(half, mentee, ADOPTED, TODAY)).toMatchObject({ value: { state: 'SIGNED' } });
  });
});

describe('agree', () => {
  it('is agreed with the last visa, and asks only those named', () => {
    const document = aDocument({
      visas: [
        { personId: 'a', givenOn: null },
        { personId: 'b', givenOn: null },
      ],
    });

    const first = agree(document, { personId: 'a' }, TODAY);
    if (!first.ok) throw new Error(first.refusal.code);
    expect(first.value.state).toBe('DRAFT');
    const next = { ...document, ...first.value };
    expect(agree(next, { personId: 'a' }, TODAY)).toMatchObject({
      refusal: { code: 'VISA_NOT_ASKED' },
    });
    expect(agree(next, { personId: 'b' }, TODAY)).toMatchObject({ value: { state: 'AGREED' } });
  });
});

describe('cancel', () => {
  it('wants a reason', () => {
    expect(cancel(aDocument(), { reason: ' ' })).toMatchObject({
      refusal: { code: 'FIELD_REQUIRED', field: 'reason' },
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { toLocalDate } from '@nastavnik/kernel';
import { aDocument } from '../testing/document-snapshot';
import { decline } from './decline';
import { sign } from './sign';
import { signaturesDue } from './signatures-due';

const TODAY = toLocalDate('2026-11-20');
const unsigned = (personId: string, role: 'MENTOR' | 'MENTEE' | 'CURATOR') => ({
  personId,
  role,
  signedOn: null,
});
const mentor = unsigned('mentor', 'MENTOR');
const group = [unsigned('first', 'MENTEE'), unsigned('second', 'MENTEE')];
const curator = unsigned('curator', 'CURATOR');
const programme = aDocument({ code: 'D15', signatures: [mentor, ...group, curator] });

describe('the order of signers', () => {
  it('begins with the first signer named', () => {
    expect(signaturesDue(programme.signatures)).toEqual([mentor]);
  });

  it('lets the mentees of a group sign in any order, and the curator after both', () => {
    const signed = { ...mentor, signedOn: TODAY };
    expect(signaturesDue([signed, ...group, curator])).toEqual(group);
    const [one, two] = group;
    expect(signaturesDue([signed, one!, { ...two!, signedOn: TODAY }, curator])).toEqual([one]);
  });

  it('is over when everybody has signed', () => {
    expect(signaturesDue([{ ...mentor, signedOn: TODAY }])).toEqual([]);
  });

  it('refuses a signature out of turn', () => {
    const command = {
      personId: 'curator',
      role: 'CURATOR',
      kind: 'SIMPLE',
      contentHash: 'abc',
      passwordConfirmed: true,
    } as const;
    const decided = sign(programme, command, { simpleSignatureAdopted: true }, TODAY);
    expect(decided).toMatchObject({ ok: false, refusal: { code: 'NOT_YOUR_TURN' } });
  });
});

describe('declining a paper (004 1.3: voluntary)', () => {
  const command = { personId: 'second', role: 'MENTEE', reason: ' не успеваю ' } as const;

  it('is anyone’s right who is asked to sign, whoever’s turn it is', () => {
    expect(decline(programme, command, TODAY)).toEqual({
      ok: true,
      value: { state: 'CANCELLED', reason: 'не успеваю', declinedOn: TODAY },
    });
  });

  it.each([
    ['NOT_A_SIGNER', { ...command, personId: 'other' }],
    ['FIELD_REQUIRED', { ...command, reason: '  ' }],
  ])('refuses with %s', (code, given) => {
    expect(decline(programme, given, TODAY)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is too late after the own signature', () => {
    const signed = group.map((s) => ({ ...s, signedOn: TODAY }));
    const paper = { ...programme, signatures: [mentor, ...signed, curator] };
    expect(decline(paper, command, TODAY)).toMatchObject({ refusal: { code: 'ALREADY_SIGNED' } });
  });
});

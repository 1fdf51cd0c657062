import { describe, expect, it } from '@jest/globals';
import { toLocalDate } from '@nastavnik/kernel';
import { DOCUMENT_CODES, type DocumentCode } from './document-codes';
import { freeNumber, NUMBER_PATTERNS, numberGaps, serialOf } from './register-numbers';
import { retainUntil } from './retain-until';
import { HOLDER_OF, signerRoleOf } from './signer-role';

describe('numbers of a register', () => {
  it.each([
    ['13-ОД', '{n}-ОД', 13],
    ['№ 13 – од', '{n}-ОД', 13],
    ['12/013', '12/{nnn}', 13],
    ['128-В', '{n}-К', null],
    ['7', '{n}', 7],
    ['7a', '{n}', null],
  ])('finds in %s by %s the serial %s', (number, pattern, serial) => {
    expect(serialOf(number, pattern)).toBe(serial);
  });

  it('passes over numbers that were given by hand', () => {
    const free = freeNumber(12, '{n}-К', ['13-К', '№ 14 - к', '16-К']);
    expect(free).toEqual({ ok: true, value: { serial: 15, number: '15-К' } });
  });

  it('shows what is missing between the first and the last serial', () => {
    expect(numberGaps(41, [41, 42, 45, 46, 50])).toEqual([
      { from: 43, to: 44 },
      { from: 47, to: 49 },
    ]);
    expect(numberGaps(41, [])).toEqual([]);
  });

  it.each(Object.entries(NUMBER_PATTERNS))('%s has a pattern with one place', (_, pattern) => {
    expect(freeNumber(0, pattern, []).ok).toBe(true);
  });
});

describe('how long the store holds a finished paper (domain.md 7.6)', () => {
  it.each([
    ['D14', '2028-02-29', '2078-02-28'],
    ['D13', '2026-11-20', '2101-11-20'],
    ['D08', '2026-11-20', '2029-11-20'],
    ['D22', '2026-12-31', '2031-12-31'],
  ])('%s of %s until %s', (code, from, to) => {
    expect(retainUntil(code as DocumentCode, toLocalDate(from))).toBe(to);
  });
});

describe('in what capacity a person signs', () => {
  it.each([
    ['D13', 'SCHOOL_HEAD', 0, 'HEAD'],
    ['D13', 'HEAD', 0, 'HEAD'],
    ['D08', 'EMPLOYEE', 0, 'SUBJECT'],
    ['D15', 'MENTEE', 1, 'MENTEE'],
    ['D15', 'наставляемый', 1, 'MENTEE'],
    ['D24', 'DISTRICT_ADMIN', 0, 'AUTHORITY'],
    ['D13', 'anything', 7, 'HEAD'],
  ])('%s, %s at place %s signs as %s', (code, role, place, expected) => {
    expect(signerRoleOf(code as DocumentCode, role, place)).toBe(expected);
  });

  it.each(Object.keys(DOCUMENT_CODES) as DocumentCode[])(
    '%s: the role people sign in with leads to a capacity the paper asks for',
    (code) => {
      DOCUMENT_CODES[code].signers.forEach((signer, place) => {
        const role = HOLDER_OF[signer];
        if (role) expect(DOCUMENT_CODES[code].signers).toContain(signerRoleOf(code, role, place));
      });
    },
  );
});

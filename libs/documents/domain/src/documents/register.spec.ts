import { toLocalDate } from '@nastavnik/kernel';
import { describe, expect, it } from '@jest/globals';
import { aSignedDocument } from '../testing/document-snapshot';
import { acquaint } from './acquaint';
import { file } from './file';
import { nextNumber } from './next-number';
import { register } from './register';

const day = toLocalDate;
const TODAY = day('2027-01-11');

describe('register (004 O-head)', () => {
  it('keeps the number as text, trimmed', () => {
    const decided = register(
      aSignedDocument(),
      { number: ' 12/1-ОД ', date: day('2027-01-11') },
      [],
      TODAY,
    );

    expect(decided).toEqual({
      ok: true,
      value: { state: 'REGISTERED', registrationNumber: '12/1-ОД', date: day('2027-01-11') },
    });
  });

  it.each([
    ['2026-12-29', 'DATE_BEFORE_SIGNATURE'],
    ['2026-12-30', 'OK'],
    ['2026-12-31', 'OK'],
    ['2027-01-10', 'OK'],
    ['2027-01-11', 'OK'],
    ['2027-01-12', 'DATE_IN_FUTURE'],
  ])('signed on 30.12.2026, today 11.01.2027, dated %s: %s', (date, code) => {
    const decided = register(aSignedDocument(), { number: '7', date: day(date) }, [], TODAY);

    expect(decided.ok ? 'OK' : decided.refusal.code).toBe(code);
  });

  it('takes 29 February', () => {
    const signatures = [{ personId: 'head', role: 'HEAD', signedOn: day('2028-02-29') }] as const;
    const decided = register(
      aSignedDocument({ signatures }),
      { number: '7', date: day('2028-02-29') },
      [],
      day('2028-02-29'),
    );

    expect(decided.ok).toBe(true);
  });

  it.each([
    ['128-В', '128-В'],
    ['128 - в', '128-В'],
    ['№ 128–В', '128-В'],
  ])('never gives the number %s out again when %s is taken', (number, taken) => {
    expect(register(aSignedDocument(), { number, date: TODAY }, [taken], TODAY)).toMatchObject({
      refusal: { code: 'NUMBER_TAKEN', field: 'number' },
    });
  });

  it.each([
    ['', 'FIELD_REQUIRED'],
    ['1'.repeat(31), 'NUMBER_TOO_LONG'],
  ])('refuses the number "%s"', (number, code) => {
    expect(register(aSignedDocument(), { number, date: TODAY }, [], TODAY)).toMatchObject({
      refusal: { code, field: 'number' },
    });
  });

  it('refuses a paper that has no register', () => {
    const consent = aSignedDocument({ code: 'D06' });

    expect(register(consent, { number: '7', date: TODAY }, [], TODAY)).toMatchObject({
      refusal: { code: 'NOT_REGISTERABLE' },
    });
  });
});

describe('nextNumber', () => {
  it.each([
    [0, '{n}', '1'],
    [12, '{n}-ОД', '13-ОД'],
    [12, '12/{n}', '12/13'],
    [7, '{nnn}-В', '008-В'],
    [999, '{nnn}', '1000'],
  ])('after %i, by the pattern %s: %s', (last, pattern, number) => {
    expect(nextNumber(last, pattern)).toEqual({ ok: true, value: { serial: last + 1, number } });
  });

  it.each(['ОД', '{n}-{n}', ''])('refuses the pattern "%s"', (pattern) => {
    expect(nextNumber(1, pattern)).toMatchObject({ refusal: { code: 'NUMBER_PATTERN_INVALID' } });
  });
});

describe('acquaint (004 O-acq)', () => {
  const registered = aSignedDocument({
    state: 'REGISTERED',
    date: day('2026-12-31'),
    acquaintances: [
      { personId: 'mentor', acquaintedOn: null },
      { personId: 'mentee', acquaintedOn: null },
    ],
  });

  it('is complete with the last person named', () => {
    const first = acquaint(registered, { personId: 'mentor' }, TODAY);
    if (!first.ok) throw new Error(first.refusal.code);
    expect(first.value.state).toBe('REGISTERED');
    const next = { ...registered, ...first.value };
    expect(acquaint(next, { personId: 'mentor' }, TODAY)).toMatchObject({
      refusal: { code: 'ALREADY_ACQUAINTED' },
    });
    expect(acquaint(next, { personId: 'mentee' }, TODAY)).toMatchObject({
      value: { state: 'ACQUAINTED' },
    });
  });

  it('refuses somebody not named', () => {
    expect(acquaint(registered, { personId: 'other' }, TODAY)).toMatchObject({
      refusal: { code: 'NOT_NAMED_FOR_ACQUAINTANCE' },
    });
  });

  it.each([
    ['2026-12-30', 'DATE_BEFORE_DOCUMENT'],
    ['2026-12-31', 'OK'],
    ['2027-01-11', 'OK'],
    ['2027-01-12', 'DATE_IN_FUTURE'],
  ])('order of 31.12.2026, read on %s: %s', (on, code) => {
    const decided = acquaint(registered, { personId: 'mentor', on: day(on) }, TODAY);

    expect(decided.ok ? 'OK' : decided.refusal.code).toBe(code);
  });

  it('holds the paper back from its case until everybody has read it', () => {
    expect(file(registered, { caseIndex: '03-05' }, TODAY)).toMatchObject({
      refusal: { code: 'ACQUAINTANCE_INCOMPLETE', details: { waiting: 2 } },
    });
  });
});

describe('file (004 O-case)', () => {
  it('files a registered paper under its case index', () => {
    const registered = aSignedDocument({ state: 'REGISTERED' });

    expect(file(registered, { caseIndex: ' 03-05 ' }, TODAY)).toEqual({
      ok: true,
      value: { state: 'FILED', caseIndex: '03-05', filedOn: TODAY },
    });
  });

  it('refuses an order that was never registered, and a missing index', () => {
    expect(file(aSignedDocument(), { caseIndex: '03-05' }, TODAY)).toMatchObject({
      refusal: { code: 'NOT_REGISTERED' },
    });
    expect(file(aSignedDocument({ code: 'D22' }), { caseIndex: '' }, TODAY)).toMatchObject({
      refusal: { code: 'FIELD_REQUIRED', field: 'caseIndex' },
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { planStaffRow, type RegisterEntry, type StaffRegister } from './plan-staff-row';
import { STAFF_COLUMN_KEYS, type StaffColumnKey } from './staff-columns';
import type { StaffMapping, StaffRow } from './staff-row';

const row: StaffRow = {
  employeeCode: '0147',
  surname: 'Лугодолина',
  name: 'Ольга',
  patronymic: null,
  gender: 'FEMALE',
  birthDate: null,
  position: 'учитель',
  subjects: ['математика'],
  teachingExperienceStart: d('2024-09-01'),
  actualAdmissionDate: d('2026-09-01'),
  category: 'NONE',
  categoryExpires: null,
  email: 'o.lugodolina@example.org',
  phone: null,
  needsMentor: null,
  mentorCompetences: [],
  requests: [],
};
const everything: StaffMapping = Object.fromEntries(STAFF_COLUMN_KEYS.map((key, i) => [key, i]));
const without = (...keys: StaffColumnKey[]): StaffMapping =>
  Object.fromEntries(Object.entries(everything).filter(([key]) => !keys.includes(key as never)));
const entry = (changes: Partial<RegisterEntry> = {}): RegisterEntry => ({
  personId: 'p',
  employmentId: 'e',
  row,
  endedOn: null,
  mayKeepAnswers: false,
  ...changes,
});
const register = (given: {
  code?: RegisterEntry;
  email?: RegisterEntry;
  keep?: boolean;
}): StaffRegister => ({
  ofCode: () => given.code ?? null,
  ofEmail: () => given.email ?? null,
  mayKeepAnswersOfNew: given.keep ?? false,
});

describe('what loading a row of the staff list would do', () => {
  it('a code nobody has is a new person', () => {
    expect(planStaffRow(row, everything, register({}))).toMatchObject({
      kind: 'NEW',
      personId: null,
      employmentId: null,
    });
  });

  it('the same row again changes nothing', () => {
    const known = register({ code: entry(), email: entry() });
    expect(planStaffRow(row, everything, known)).toMatchObject({ kind: 'UNCHANGED', fields: [] });
  });

  it('another value changes that column alone, and only if the file has the column', () => {
    const known = register({ code: entry({ row: { ...row, phone: '+7 000 000-00-00' } }) });

    expect(planStaffRow(row, everything, known)).toMatchObject({
      kind: 'CHANGED',
      fields: ['phone'],
    });
    const silent = planStaffRow(row, without('phone'), known);
    expect(silent).toMatchObject({ kind: 'UNCHANGED', row: { phone: '+7 000 000-00-00' } });
  });

  it('an account that came before the list keeps its person: found by e-mail', () => {
    const curator = entry({ employmentId: null, row: null });
    expect(planStaffRow(row, everything, register({ email: curator }))).toMatchObject({
      kind: 'NEW',
      personId: 'p',
      employmentId: null,
    });
  });

  it('an e-mail of somebody else who works here is refused', () => {
    const bad = { kind: 'BAD', column: 'email', code: 'EMAIL_TAKEN' };
    const other = entry({ personId: 'q', employmentId: 'f' });

    expect(planStaffRow(row, everything, register({ email: other }))).toEqual(bad);
    expect(planStaffRow(row, everything, register({ code: entry(), email: other }))).toEqual(bad);
  });

  it.each([
    ['2026-08-31', 'BAD'],
    ['2026-09-01', 'CHANGED'],
    ['2026-09-02', 'CHANGED'],
  ])('who left on 1 September and was admitted on %s is %s', (admitted, kind) => {
    const left = entry({ endedOn: d('2026-09-01') });
    const again = { ...row, actualAdmissionDate: d(admitted) };

    expect(planStaffRow(again, everything, register({ code: left })).kind).toBe(kind);
  });

  it('named answers wait for the data consent and are reported (004 RM-2, RM-3)', () => {
    const answering = { ...row, requests: ['дисциплина'], mentorCompetences: ['урок'] };

    expect(planStaffRow(answering, everything, register({}))).toMatchObject({
      row: { requests: [], mentorCompetences: [] },
      answersLeftOut: true,
    });
    expect(planStaffRow(answering, everything, register({ code: entry() }))).toMatchObject({
      kind: 'UNCHANGED',
      answersLeftOut: true,
    });
    const consenting = register({ code: entry({ mayKeepAnswers: true }) });
    expect(planStaffRow(answering, everything, consenting)).toMatchObject({
      kind: 'CHANGED',
      fields: ['mentorCompetences', 'requests'],
      answersLeftOut: false,
    });
  });
});

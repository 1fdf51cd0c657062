import type { LocalDate } from '@nastavnik/kernel';

import type { StaffColumnKey } from './staff-columns';

export const GENDERS = ['FEMALE', 'MALE'] as const;

export type Gender = (typeof GENDERS)[number];

/** Qualification of a teacher; the last two are the voluntary ones of order 196 of 2023 (domain.md 7.8). */
export const CATEGORIES = [
  'NONE',
  'CONFORMITY',
  'FIRST',
  'HIGHEST',
  'MENTOR_TEACHER',
  'METHODOLOGIST_TEACHER',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** What a spreadsheet cell may hold; a date cell arrives as ISO text or as the serial number of the sheet. */
export type Cell = string | number | boolean | null | undefined;

/** Column of the staff list → place of that column in the file, counted from nought. */
export type StaffMapping = Readonly<Partial<Record<StaffColumnKey, number>>>;

/** One employee as the staff list gives it. `needsMentor` null: the school did not say, the rules decide. */
export interface StaffRow {
  readonly employeeCode: string;
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
  readonly gender: Gender;
  readonly birthDate: LocalDate | null;
  readonly position: string;
  readonly subjects: readonly string[];
  readonly teachingExperienceStart: LocalDate;
  readonly actualAdmissionDate: LocalDate;
  readonly category: Category;
  readonly categoryExpires: LocalDate | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly needsMentor: boolean | null;
  readonly mentorCompetences: readonly string[];
  readonly requests: readonly string[];
}

export const STAFF_PROBLEMS = [
  'REQUIRED',
  'FORMULA',
  'TOO_LONG',
  'NOT_A_NAME',
  'NOT_A_GENDER',
  'NOT_A_DATE',
  'DATE_IN_FUTURE',
  'DATE_TOO_EARLY',
  'TOO_YOUNG',
  'UNKNOWN_CATEGORY',
  'NOT_AN_EMAIL',
  'NOT_A_PHONE',
  'NOT_YES_OR_NO',
  'DUPLICATE_CODE',
  'DUPLICATE_EMAIL',
  'EMAIL_TAKEN',
  'EMPLOYMENT_ENDED',
] as const;

export type StaffProblemCode = (typeof STAFF_PROBLEMS)[number];

/** One bad cell: where it is, whose it is, what stands there and what is expected instead. */
export interface StaffProblem {
  readonly row: number;
  readonly column: StaffColumnKey;
  readonly value: string;
  readonly code: StaffProblemCode;
  readonly expected: string;
  readonly person: string;
  readonly otherRows?: readonly number[];
}

import type { LocalDate } from '@nastavnik/kernel';

import { compareWithRegister } from './compare-with-register';
import { STAFF_COLUMN_KEYS, type StaffColumnKey } from './staff-columns';
import type { StaffMapping, StaffProblemCode, StaffRow } from './staff-row';

/** A person as the register knows them, with one employment; null where an account alone made them known. */
export interface RegisterEntry {
  readonly personId: string;
  readonly employmentId: string | null;
  readonly row: StaffRow | null;
  readonly endedOn: LocalDate | null;
  /** Whether named answers may be kept: the data consent holds, or the regulation asks for none. */
  readonly mayKeepAnswers: boolean;
}

export interface StaffRegister {
  readonly ofCode: (employeeCode: string) => RegisterEntry | null;
  readonly ofEmail: (email: string) => RegisterEntry | null;
  /** Whether answers of somebody not yet known may be kept. */
  readonly mayKeepAnswersOfNew: boolean;
}

export type StaffRowPlan =
  | {
      readonly kind: 'NEW' | 'CHANGED' | 'UNCHANGED';
      readonly fields: readonly StaffColumnKey[];
      /** Null: a person nobody knew before. */
      readonly personId: string | null;
      readonly employmentId: string | null;
      /** The row as the register will keep it. */
      readonly row: StaffRow;
      /** Competences or requests were given but must wait for the data consent (004 RM-2, RM-3). */
      readonly answersLeftOut: boolean;
    }
  | { readonly kind: 'BAD'; readonly column: StaffColumnKey; readonly code: StaffProblemCode };

/**
 * What loading one good row would do. The employee code finds the employment; failing that, the e-mail finds a person
 * without one (a head or curator whose account came first), who keeps their id. Columns the file does not have keep what
 * the register knows. Somebody who left may come back only with a later admission.
 */
export function planStaffRow(
  row: StaffRow,
  mapping: StaffMapping,
  register: StaffRegister,
): StaffRowPlan {
  const known = register.ofCode(row.employeeCode);
  const owner = row.email === null ? null : register.ofEmail(row.email);
  const taken =
    owner !== null &&
    (known === null
      ? owner.employmentId !== null && owner.endedOn === null
      : owner.personId !== known.personId);
  if (taken) return { kind: 'BAD', column: 'email', code: 'EMAIL_TAKEN' };
  if (known !== null && known.endedOn !== null && row.actualAdmissionDate < known.endedOn)
    return { kind: 'BAD', column: 'actualAdmissionDate', code: 'EMPLOYMENT_ENDED' };

  const entry = known ?? owner;
  const kept = known?.row ?? null;
  const mayKeep = entry === null ? register.mayKeepAnswersOfNew : entry.mayKeepAnswers;
  const merged = withoutAnswers(mergeRow(row, kept, mapping), kept, mayKeep);
  const comparison = compareWithRegister(merged, kept);
  const returns = known !== null && known.endedOn !== null;
  const fields = comparison.kind === 'CHANGED' ? comparison.fields : [];
  return {
    kind: returns && comparison.kind === 'UNCHANGED' ? 'CHANGED' : comparison.kind,
    fields,
    personId: entry?.personId ?? null,
    employmentId: known?.employmentId ?? null,
    row: merged,
    answersLeftOut: !mayKeep && (row.mentorCompetences.length > 0 || row.requests.length > 0),
  };
}

function mergeRow(row: StaffRow, kept: StaffRow | null, mapping: StaffMapping): StaffRow {
  if (kept === null) return row;
  const given = STAFF_COLUMN_KEYS.filter((key) => mapping[key] !== undefined);
  return { ...kept, ...Object.fromEntries(given.map((key) => [key, row[key]])) };
}

const withoutAnswers = (row: StaffRow, kept: StaffRow | null, mayKeep: boolean): StaffRow =>
  mayKeep
    ? row
    : { ...row, mentorCompetences: kept?.mentorCompetences ?? [], requests: kept?.requests ?? [] };

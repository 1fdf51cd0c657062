import { STAFF_COLUMN_KEYS, type StaffColumnKey } from './staff-columns';
import type { StaffMapping, StaffRow } from './staff-row';

export type RegisterComparison =
  | { readonly kind: 'NEW' }
  | { readonly kind: 'CHANGED'; readonly fields: readonly StaffColumnKey[] }
  | { readonly kind: 'UNCHANGED' };

const sameValue = (a: StaffRow[StaffColumnKey], b: StaffRow[StaffColumnKey]): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((item, i) => item === b[i])
    : a === b;

/**
 * What loading the row would do to the register. The employee code finds `existing`. With `mapping`, columns the file
 * does not have are left out: their silence is not a change.
 */
export function compareWithRegister(
  row: StaffRow,
  existing: StaffRow | null,
  mapping?: StaffMapping,
): RegisterComparison {
  if (existing === null) return { kind: 'NEW' };
  const fields = STAFF_COLUMN_KEYS.filter(
    (key) =>
      (mapping === undefined || mapping[key] !== undefined) && !sameValue(row[key], existing[key]),
  );
  return fields.length > 0 ? { kind: 'CHANGED', fields } : { kind: 'UNCHANGED' };
}

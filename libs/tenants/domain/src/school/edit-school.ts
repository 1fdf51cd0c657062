import { accept, refuse, type Decision } from '@nastavnik/kernel';

import type { TenantsRefusal } from '../refusals';
import { openSchool, type OpenSchool } from './open-school';

/** Everything a school's papers say of it. */
export interface SchoolDetails extends OpenSchool {
  readonly address: string;
}

type Changed = Readonly<Partial<Record<keyof SchoolDetails, string | null>>>;

/** The details from now on, and what of them is new. */
export interface SchoolChange {
  readonly next: SchoolDetails;
  readonly before: Changed;
  readonly after: Changed;
}

const LONGEST_ADDRESS = 500;

/**
 * Changes what papers prepared from now on say of the school; signed papers keep what they say. Refuses as opening does,
 * and when nothing is new.
 */
export function editSchool(
  current: SchoolDetails,
  otherShortNamesOfDistrict: readonly string[],
  command: SchoolDetails,
): Decision<SchoolChange, TenantsRefusal> {
  const opened = openSchool(otherShortNamesOfDistrict, command);
  if (!opened.ok) return opened;
  const address = command.address.replace(/\s+/g, ' ').trim();
  if (address.length > LONGEST_ADDRESS)
    return refuse('FIELD_TOO_LONG', { field: 'address', details: { max: LONGEST_ADDRESS } });
  const next: SchoolDetails = { ...opened.value, address };
  const keys = Object.keys(next) as (keyof SchoolDetails)[];
  const changed = keys.filter((key) => (next[key] ?? '') !== (current[key] ?? ''));
  if (changed.length === 0) return refuse('NOTHING_CHANGED');
  const of = (details: SchoolDetails): Changed =>
    Object.fromEntries(changed.map((key) => [key, details[key]]));
  return accept({ next, before: of(current), after: of(next) });
}

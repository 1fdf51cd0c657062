import { accept, refuse, type Decision, type Refusal } from '@nastavnik/kernel';

import type { TenantsRefusal } from '../refusals';

/** What papers need to know about a school: the names, the place of an order, the founder in the letterhead. */
export interface OpenSchool {
  readonly fullName: string;
  readonly shortName: string;
  readonly place: string;
  readonly founder: string;
  readonly siteUrl: string | null;
  readonly archiveIndex: string | null;
}

const LIMITS = { fullName: 500, shortName: 100, place: 200, founder: 500 } as const;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Names that differ only in capitals, ё, quotation marks or spaces are the same name to a reader. */
const comparable = (name: string): string =>
  tidy(name)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”„]/g, '');

/** Every reason this school cannot be opened yet, field by field, in the order of the form. */
export function schoolRefusals(
  shortNamesOfDistrict: readonly string[],
  command: OpenSchool,
): readonly Refusal<TenantsRefusal>[] {
  const fields = Object.keys(LIMITS) as (keyof typeof LIMITS)[];
  const refusals: Refusal<TenantsRefusal>[] = fields.flatMap((field): Refusal<TenantsRefusal>[] => {
    const { length } = tidy(command[field]);
    if (length === 0) return [{ code: 'FIELD_REQUIRED', field }];
    return length > LIMITS[field]
      ? [{ code: 'FIELD_TOO_LONG', field, details: { max: LIMITS[field] } }]
      : [];
  });
  const wanted = comparable(command.shortName);
  if (wanted !== '' && shortNamesOfDistrict.some((name) => comparable(name) === wanted)) {
    refusals.push({ code: 'SHORT_NAME_TAKEN', field: 'shortName' });
  }
  return refusals;
}

/** Opens a school in a district under a short name no other school of the district has. */
export function openSchool(
  shortNamesOfDistrict: readonly string[],
  command: OpenSchool,
): Decision<OpenSchool, TenantsRefusal> {
  const [first] = schoolRefusals(shortNamesOfDistrict, command);
  if (first !== undefined) return refuse(first.code, first);
  return accept({
    fullName: tidy(command.fullName),
    shortName: tidy(command.shortName),
    place: tidy(command.place),
    founder: tidy(command.founder),
    siteUrl: command.siteUrl === null ? null : tidy(command.siteUrl) || null,
    archiveIndex: command.archiveIndex === null ? null : tidy(command.archiveIndex) || null,
  });
}

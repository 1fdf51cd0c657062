import { NUMBER_PATTERNS, type RegisterKey } from '@nastavnik/documents-domain';
import { newId, type Work } from '@nastavnik/persistence';

import { Document } from '../papers/document.entity';

export interface OpenJournal {
  readonly id: string;
  readonly pattern: string;
  readonly lastSerial: number;
  readonly isNew: boolean;
  readonly takenNumbers: readonly string[];
}

const LOCK = `
  insert into documents.registration_journal
    (tenant_id, id, district_id, register, year, pattern, first_serial, last_serial)
  values (?, ?, ?, ?, ?, ?, 1, 0)
  on conflict (tenant_id, register, year) do update set last_serial = registration_journal.last_serial
  returning id, pattern, last_serial "lastSerial", last_serial = 0 "isNew"`;

/** Opens the register of a year and keeps it to oneself until the number is written: two clerks never get one number. */
export async function openJournal(
  { em, actor, now }: Work,
  register: RegisterKey,
  registerTenantId: string,
  year: number,
): Promise<OpenJournal> {
  const { districtId } = actor;
  const [row] = await em.execute<Omit<OpenJournal, 'takenNumbers'>[]>(LOCK, [
    registerTenantId,
    newId(now.getTime()),
    districtId,
    register,
    year,
    NUMBER_PATTERNS[register],
  ]);
  if (!row) throw new Error(`The register ${register} of ${year} cannot be opened`);
  const taken = await em.find(
    Document,
    { registerTenantId, register, registerYear: year, number: { $ne: null } },
    { fields: ['number'] },
  );
  return { ...row, takenNumbers: taken.flatMap(({ number }) => number ?? []) };
}

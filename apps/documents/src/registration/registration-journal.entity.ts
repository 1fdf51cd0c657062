import { defineEntity, p } from '@mikro-orm/core';
import type { RegisterKey } from '@nastavnik/documents-domain';
import { sessionReach, sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const table = tenantTable({ person: 'false' });
const ofTheOffice =
  `tenant_id = district_id and district_id = ${sessionUuid('district_id')}` +
  ` and ${sessionReach} = 'DISTRICT'`;

const RegistrationJournalSchema = defineEntity({
  name: 'RegistrationJournal',
  tableName: 'registration_journal',
  properties: {
    ...tenantColumns,
    register: p.text().$type<RegisterKey>(),
    year: p.integer(),
    pattern: p.text(),
    /** Where the year begins in this system; what came before was numbered elsewhere. */
    firstSerial: p.integer(),
    lastSerial: p.integer(),
  },
  uniques: [{ name: 'registration_journal_year', properties: ['tenantId', 'register', 'year'] }],
  rowLevelSecurity: table.rowLevelSecurity,
  policies: [
    ...table.policies,
    // The office registers its acts while acting in the school the act is for.
    { name: 'authority_register', using: ofTheOffice, check: ofTheOffice },
  ],
});

/** One register of one year: its row is the lock behind which numbers are given. */
export class RegistrationJournal extends RegistrationJournalSchema.class {}
RegistrationJournalSchema.setClass(RegistrationJournal);

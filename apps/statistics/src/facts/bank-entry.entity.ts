import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const BankEntrySchema = defineEntity({
  name: 'BankEntry',
  tableName: 'bank_entry',
  properties: {
    ...tenantColumns,
    personId: p.uuid(),
    side: p.text().$type<'MENTOR' | 'MENTEE'>(),
    activeSince: p.date().nullable(),
    activeUntil: p.date().nullable(),
  },
  ...tenantTable({ district: true, person: 'false', manyRows: true }),
});

/** An entry in a bank: a mentee's asks for a mentor as long as it is active. */
export class BankEntry extends BankEntrySchema.class {}
BankEntrySchema.setClass(BankEntry);

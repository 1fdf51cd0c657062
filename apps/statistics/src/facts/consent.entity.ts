import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    ...tenantColumns,
    personId: p.uuid(),
    kind: p.text(),
    signedOn: p.date().nullable(),
    withdrawnOn: p.date().nullable(),
  },
  ...tenantTable({ district: true, person: 'false', manyRows: true }),
});

/** A consent and the days on which it held. */
export class Consent extends ConsentSchema.class {}
ConsentSchema.setClass(Consent);

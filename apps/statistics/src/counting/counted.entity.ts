import { defineEntity, p } from '@mikro-orm/core';
import { tenantTable } from '@nastavnik/persistence';

const CountedSchema = defineEntity({
  name: 'Counted',
  tableName: 'counted',
  properties: {
    tenantId: p.uuid().primary(),
    ordinal: p.integer().primary(),
    districtId: p.uuid(),
  },
  ...tenantTable({ district: true, person: 'false' }),
});

/** An ordinal that arrived: which messages took effect. */
export class Counted extends CountedSchema.class {}
CountedSchema.setClass(Counted);

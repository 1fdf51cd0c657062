import { defineEntity, p } from '@mikro-orm/core';
import { tenantTable } from '@nastavnik/persistence';

const CounterSchema = defineEntity({
  name: 'Counter',
  tableName: 'counter',
  properties: {
    tenantId: p.uuid().primary(),
    districtId: p.uuid(),
    total: p.integer(),
  },
  ...tenantTable({ district: true, person: 'false' }),
});

/** How many times a counted message took effect: more than ordinals means that one took effect twice. */
export class Counter extends CounterSchema.class {}
CounterSchema.setClass(Counter);

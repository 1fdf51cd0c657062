import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const RegulationRefSchema = defineEntity({
  name: 'RegulationRef',
  tableName: 'regulation_ref',
  properties: {
    ...tenantColumns,
    effectiveFrom: p.date(),
    parameters: p.json<Record<string, unknown>>(),
  },
  ...tenantTable({ district: true, person: 'false' }),
});

/** A version of a school's regulation that came into force: its terms count the deadlines. */
export class RegulationRef extends RegulationRefSchema.class {}
RegulationRefSchema.setClass(RegulationRef);

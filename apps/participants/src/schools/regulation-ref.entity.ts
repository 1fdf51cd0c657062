import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';
import type { RegulationParameters } from '@nastavnik/regulations';

const RegulationRefSchema = defineEntity({
  name: 'RegulationRef',
  tableName: 'regulation_ref',
  properties: {
    ...tenantColumns,
    effectiveFrom: p.date().$type<LocalDate>(),
    parameters: p.json<Partial<RegulationParameters>>(),
  },
  ...tenantTable({ coordinator: 'true' }),
});

/** A version of the school's regulation, by its id. All are kept: a clock keeps the version it started under. */
export class RegulationRef extends RegulationRefSchema.class {}
RegulationRefSchema.setClass(RegulationRef);

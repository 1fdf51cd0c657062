import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';
import type { RegulationParameters } from '@nastavnik/regulations';

const RegulationRefSchema = defineEntity({
  name: 'RegulationRef',
  tableName: 'regulation_ref',
  properties: {
    ...tenantColumns,
    no: p.integer(),
    preset: p.text(),
    effectiveFrom: p.date().$type<LocalDate>(),
    parameters: p.json<Partial<RegulationParameters>>(),
    orderNumber: p.text(),
    orderDate: p.date().$type<LocalDate>(),
  },
  ...tenantTable({ district: true, coordinator: 'true' }),
});

/** Every version of the school's regulation that ever came into force: running clocks keep theirs. */
export class RegulationRef extends RegulationRefSchema.class {}
RegulationRefSchema.setClass(RegulationRef);

import { defineEntity, p } from '@mikro-orm/core';
import { tenantTable } from '@nastavnik/persistence';
import type { IndicatorCode } from '@nastavnik/statistics-domain';

const SchoolRollUpSchema = defineEntity({
  name: 'SchoolRollUp',
  tableName: 'school_roll_up',
  properties: {
    tenantId: p.uuid().primary(),
    /** The year in which the school year began. */
    schoolYear: p.integer().primary(),
    indicator: p.text().$type<IndicatorCode>().primary(),
    districtId: p.uuid(),
    numerator: p.integer(),
    denominator: p.integer(),
    /** The day at whose end the figure holds. */
    asOf: p.date(),
    computedAt: p.datetime(),
  },
  indexes: [{ properties: ['districtId', 'schoolYear'] }],
  ...tenantTable({ district: true, coordinator: 'true', person: 'false' }),
});

/** One figure of one school and school year, before division: what the district page reads. */
export class SchoolRollUp extends SchoolRollUpSchema.class {}
SchoolRollUpSchema.setClass(SchoolRollUp);

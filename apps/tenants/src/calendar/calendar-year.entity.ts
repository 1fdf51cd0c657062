import { defineEntity, p } from '@mikro-orm/core';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const table = tenantTable();

const CalendarYearSchema = defineEntity({
  name: 'CalendarYear',
  tableName: 'calendar_year',
  properties: {
    ...tenantColumns,
    year: p.integer(),
    daysOff: p.json<string[]>(),
    workingWeekends: p.json<string[]>(),
    source: p.text(),
    correctedAt: p.datetime(),
    correctedByName: p.text(),
    version: p.integer().version().default(1),
  },
  uniques: [{ name: 'calendar_year_once', properties: ['tenantId', 'year'] }],
  rowLevelSecurity: table.rowLevelSecurity,
  policies: [
    ...table.policies,
    // The row is the district's own; days off are no secret to anybody in it.
    {
      name: 'whole_district',
      command: 'select',
      using: `tenant_id = ${sessionUuid('district_id')}`,
    },
  ],
});

/** The days off of a year as the district corrected them. A year without a row is the national one. */
export class CalendarYear extends CalendarYearSchema.class {}
CalendarYearSchema.setClass(CalendarYear);

import { defineEntity, p } from '@mikro-orm/core';
import type { MessageOf } from '@nastavnik/events';

import { sessionUuid } from './session';
import { tenantColumns, tenantTable } from './tenant-table';
import type { Work } from './work';

const table = tenantTable();

const CalendarRefSchema = defineEntity({
  name: 'CalendarRef',
  tableName: 'calendar_ref',
  properties: {
    ...tenantColumns,
    year: p.integer(),
    daysOff: p.json<string[]>(),
    workingWeekends: p.json<string[]>(),
    source: p.text(),
    /** What was reckoned before is out of date. */
    keptAt: p.datetime(),
  },
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

/**
 * A year of the working calendar as the district corrected it: what every service that counts days keeps of
 * `CalendarCorrected.v1`. Put it among the entities, `keepCalendar` among the reactions, read it with `calendarSql`.
 */
export class CalendarRef extends CalendarRefSchema.class {}
CalendarRefSchema.setClass(CalendarRef);

/** The reaction to `CalendarCorrected.v1`. */
export async function keepCalendar(
  { em, actor, now }: Work,
  { calendarYearId, ...correction }: MessageOf<'CalendarCorrected.v1'>,
): Promise<void> {
  await em.upsert(CalendarRef, {
    tenantId: actor.tenantId,
    id: calendarYearId,
    districtId: actor.districtId,
    ...correction,
    keptAt: now,
  });
}

/** A column of a list: the corrections of the reader's district, as `districtCalendar` takes them. */
export const calendarSql = (schema: string): string =>
  `(select coalesce(json_agg(json_build_object('year', c.year, 'daysOff', c.days_off,
      'workingWeekends', c.working_weekends, 'source', c.source)), '[]') from ${schema}.calendar_ref c)`;

import { LockMode } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { ConflictError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import { correctCalendarYear } from '@nastavnik/tenants-domain';

import { CalendarYear } from './calendar-year.entity';
import { type CorrectedYear, presentYear } from './calendar.queries';
import type { CalendarYearType, CorrectCalendarInput } from './calendar.type';

/** The district enters the days off of a year: every service counts the terms that begin from now on by them. */
@Injectable()
export class CorrectCalendar {
  constructor(private readonly database: Database) {}

  execute(actor: Actor, input: CorrectCalendarInput): Promise<CalendarYearType | RefusalAnswer> {
    return this.database.write(actor, async ({ em, now, today, audit, publish }) => {
      const decision = correctCalendarYear(input, today);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { year, source } = decision.value;
      const days = {
        daysOff: [...decision.value.daysOff],
        workingWeekends: [...decision.value.workingWeekends],
      };
      const { tenantId, districtId } = actor;
      // Two who correct one year for the first time meet here; a row they could lock is not there yet.
      await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
        `calendar:${tenantId}:${year}`,
      ]);
      const lockMode = LockMode.PESSIMISTIC_WRITE;
      const known = await em.findOne(CalendarYear, { tenantId, year }, { lockMode });
      if ((known?.version ?? 0) !== input.expectedVersion) throw new ConflictError();
      const before = known && { daysOff: known.daysOff, workingWeekends: known.workingWeekends };
      const said = { ...days, source, correctedAt: now, correctedByName: actor.name };
      const stored =
        known ?? em.create(CalendarYear, { tenantId, districtId, id: newId(), year, ...said });
      Object.assign(stored, said);
      audit({
        fact: 'CALENDAR_CORRECTED',
        subjectKind: 'CALENDAR',
        subjectId: stored.id,
        heading: `Исправлен календарь ${year} года`,
        ...(before ? { before } : {}),
        after: { ...days, source },
      });
      publish('CalendarCorrected.v1', stored.id, {
        calendarYearId: stored.id,
        year,
        ...days,
        source,
      });
      await em.flush();
      return presentYear(year, stored as unknown as CorrectedYear);
    });
  }
}

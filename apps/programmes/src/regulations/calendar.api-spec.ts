import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, addDays, dayOfWeek, type LocalDate, yearOf } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { districtCalendar, nextWorkingDay, RUSSIAN_CALENDAR } from '@nastavnik/regulations';
import {
  aMessage,
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { anActivePair } from '../testing/a-pair';
import { aSchool, type TestSchool, TODAY } from '../testing/a-school';

const WAITING = `{ menteesWithoutMentor { items { id due } } }`;

describe('terms counted by the calendar of the district', () => {
  let database: TestDatabase;
  let service: TestService;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('programmes', database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  const dueOf = async ({ curator }: TestSchool, id: string) => {
    const answer = await service.graphql<{
      menteesWithoutMentor: { items: { id: string; due: LocalDate }[] };
    }>(curator, WAITING);
    return answer.data.menteesWithoutMentor.items.find((line) => line.id === id)?.due;
  };
  const programmeDue = async (actor: Actor, programmeId: string) => {
    const answer = await service.graphql<{ programme: { due: LocalDate } }>(
      actor,
      `{ programme(id: "${programmeId}") { due } }`,
    );
    return answer.data.programme.due;
  };
  /** The district makes these weekdays days off, beside the national ones of their years. */
  const takeOff = async (districtId: string, days: readonly LocalDate[]) => {
    const office = anActor('DISTRICT_ADMIN', { districtId, tenantId: districtId });
    const corrections = [...new Set(days.map((day) => yearOf(day)))].map((year) => {
      const national = RUSSIAN_CALENDAR.years.find((known) => known.year === year);
      const added = days.filter((day) => yearOf(day) === year);
      return {
        year,
        daysOff: [...(national?.daysOff ?? []), ...added],
        workingWeekends: [...(national?.workingWeekends ?? [])],
        source: 'Приказ управления образования',
      };
    });
    const messages = corrections.map((correction) => {
      const calendarYearId = newId();
      const payload = { calendarYearId, ...correction };
      return aMessage(office, 'CalendarCorrected.v1', calendarYearId, payload);
    });
    expect((await service.deliver('tenants', messages)).outcomes.every(({ ok }) => ok)).toBe(true);
    return districtCalendar(corrections);
  };

  it('move with a day off of the district, for its schools and no others (004 3.6b, 3.7)', async () => {
    const school = await aSchool(service, database);
    const elsewhere = await aSchool(service, database);
    const admittedOn = addDays(TODAY, -10);
    const [here, there] = [
      await school.person({ admittedOn }),
      await elsewhere.person({ admittedOn }),
    ];
    const before = (await dueOf(school, here))!;
    const earlier = await anActivePair(service, school);
    const reportBefore = await programmeDue(earlier.mentor, earlier.programmeId);
    expect(dayOfWeek(before)).toBeLessThan(6);

    const calendar = await takeOff(school.curator.districtId, [before, reportBefore]);

    const after = nextWorkingDay(calendar, before);
    expect(after > before).toBe(true);
    expect(await dueOf(school, here)).toBe(after);
    expect(await dueOf(elsewhere, there)).toBe(before);
    const later = await anActivePair(service, school);
    expect(await programmeDue(later.mentor, later.programmeId)).toBe(
      nextWorkingDay(calendar, reportBefore),
    );
    // A term written down when its clock started stays as it was told.
    expect(await programmeDue(earlier.mentor, earlier.programmeId)).toBe(reportBefore);
  });
});

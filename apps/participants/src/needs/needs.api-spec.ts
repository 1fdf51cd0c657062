import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate, localDateAt, yearOf } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import {
  districtCalendar,
  dueDate,
  nextWorkingDay,
  P004,
  RUSSIAN_CALENDAR,
} from '@nastavnik/regulations';
import {
  aMessage,
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { aPair, aSchool } from '../testing/a-school';
import { aStaffLine, staffLines } from '../testing/staff-lines';

const NEEDS = `{ needList { total overdue items { personId fullName reasons due deadline daysLeft clause } } }`;
const TODAY = `{ participantsToday { kind about group due clause link count } }`;

interface Needs {
  needList: {
    total: number;
    overdue: number;
    items: { personId: string; reasons: string[]; due: string; deadline: string; clause: string }[];
  };
}
interface Today {
  participantsToday: {
    kind: string;
    group: string;
    count: number | null;
    link: string;
    about: string | null;
  }[];
}

describe('who needs a mentor, and what is to be done today', () => {
  let database: TestDatabase;
  let service: TestService;
  const today = localDateAt(Date.now(), 'Europe/Moscow');
  const admitted = (daysAgo: number) => addDays(today, -daysAgo).split('-').reverse().join('.');

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('participants', database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('the last day moves with a day off of the district (Labour Code art. 112)', async () => {
    const school = await aSchool(service, database);
    await school.load(aStaffLine(1, { actualAdmissionDate: admitted(10) }));
    const due = async () => {
      const { data } = await service.graphql<Needs>(school.curator, NEEDS);
      return data.needList.items[0]?.due;
    };
    const before = (await due()) as LocalDate;
    const { districtId } = school.curator;
    const office = anActor('DISTRICT_ADMIN', { districtId, tenantId: districtId });
    const year = yearOf(before);
    const national = RUSSIAN_CALENDAR.years.find((known) => known.year === year);
    const correction = {
      year,
      daysOff: [...(national?.daysOff ?? []), before],
      workingWeekends: [],
      source: 'Приказ',
    };
    const calendarYearId = newId();
    await service.deliver('tenants', [
      aMessage(office, 'CalendarCorrected.v1', calendarYearId, { calendarYearId, ...correction }),
    ]);
    expect(await due()).toBe(nextWorkingDay(districtCalendar([correction]), before));
  });

  it('newcomers by the nearest deadline of 30 days from admission (004 3.7), requests last, paired ones out', async () => {
    const school = await aSchool(service, database);
    const line = (no: number, daysAgo: number, more = {}) =>
      aStaffLine(no, { actualAdmissionDate: admitted(daysAgo), ...more });
    await school.load(
      line(1, 5),
      line(2, 60),
      line(3, 20),
      line(4, 2000, { needsMentor: 'да' }),
      line(5, 10),
      line(6, 2000),
    );
    const paired = await school.person(5);
    const pair = aPair({ id: await school.person(6), schoolId: school.curator.tenantId }, [paired]);
    await service.deliver('programmes', [
      aMessage(school.curator, 'AssignmentAppointed.v1', newId(), pair),
    ]);

    const { data, statements } = await service.graphql<Needs>(school.curator, NEEDS);

    const people = await Promise.all([2, 3, 1, 4].map((no) => school.person(no)));
    expect(data.needList.items.map(({ personId }) => personId)).toEqual(people);
    expect(data.needList.items.map(({ due }) => due)).toEqual([
      ...[60, 20, 5].map((ago) =>
        dueDate(addDays(today, -ago), 30, 'CALENDAR', true, RUSSIAN_CALENDAR),
      ),
      null,
    ]);
    expect(data.needList.items[0]).toMatchObject({
      reasons: ['NEWCOMER'],
      deadline: 'OVERDUE',
      clause: '004 3.7',
    });
    expect(data.needList.items[3]).toMatchObject({ reasons: ['OWN_REQUEST'], clause: null });
    expect(data.needList.overdue).toBe(1);
    expect(statements).toBe(1);

    const neighbour = anActor('CURATOR', { districtId: school.curator.districtId });
    expect((await service.graphql<Needs>(neighbour, NEEDS)).data.needList.total).toBe(0);
    const curatorsDay = await service.graphql<Today>(school.curator, TODAY);
    expect(curatorsDay.data.participantsToday).toContainEqual(
      expect.objectContaining({
        kind: 'FIND_MENTOR',
        group: 'OVERDUE',
        link: `/pairs/new?mentee=${people[0]}`,
        count: null,
      }),
    );

    // Somebody for whom a pair is proposed is followed where pairs are made.
    const proposed = aPair({ id: await school.person(6), schoolId: school.curator.tenantId }, [
      people[0]!,
    ]);
    const { assignmentId, mentorId, mentorSchoolId, menteeIds, form } = proposed;
    const proposal = { assignmentId, mentorId, mentorSchoolId, menteeIds, form };
    await service.deliver('programmes', [
      aMessage(school.curator, 'AssignmentProposed.v1', assignmentId, proposal),
    ]);
    const looked = async () =>
      (await service.graphql<Today>(school.curator, TODAY)).data.participantsToday.filter(
        ({ kind }) => kind === 'FIND_MENTOR',
      );
    expect((await looked()).map(({ link }) => link)).not.toContain(
      `/pairs/new?mentee=${people[0]}`,
    );
    expect((await service.graphql<Needs>(school.curator, NEEDS)).data.needList.total).toBe(4);
    const cancelled = { ...proposal, endedOn: today, outcome: 'CANCELLED' as const, reason: 'нет' };
    await service.deliver('programmes', [
      aMessage(school.curator, 'AssignmentEnded.v1', assignmentId, cancelled),
    ]);
    const isLooked = async () =>
      (await looked()).some(({ link }) => link === `/pairs/new?mentee=${people[0]}`);
    expect(await isLooked()).toBe(true);

    // The authority is asked: the school looks again when it refuses (004 3.3).
    const packageId = newId();
    const menteeId = people[0]!;
    const tell = (type: 'PackageSubmitted.v1' | 'PackageDecided.v1', more: object) =>
      service.deliver('programmes', [
        aMessage(school.curator, type, packageId, { packageId, menteeId, ...more } as never),
      ]);
    await tell('PackageSubmitted.v1', { submittedOn: today });
    expect(await isLooked()).toBe(false);
    await tell('PackageDecided.v1', { outcome: 'ACCEPTED', decidedOn: today });
    expect(await isLooked()).toBe(false);
    await tell('PackageDecided.v1', { outcome: 'REFUSED', decidedOn: today });
    expect(await isLooked()).toBe(true);
  });

  it('counts the 30 days by the regulation in force on the day of admission (004 3.7)', async () => {
    const school = await aSchool(service, database, {}, false);
    const versionId = newId();
    await service.deliver('tenants', [
      aMessage(school.curator, 'RegulationInForce.v1', versionId, {
        schoolId: school.curator.tenantId,
        versionId,
        no: 1,
        preset: 'P004',
        effectiveFrom: addDays(today, -20),
        parameters: { ...P004.parameters },
        orderNumber: '1',
        orderDate: addDays(today, -20),
      }),
    ]);
    const days = [21, 20, 19];
    await school.load(
      ...days.map((ago, no) => aStaffLine(no + 1, { actualAdmissionDate: admitted(ago) })),
      aStaffLine(4, {
        actualAdmissionDate: admitted(550),
        teachingExperienceStart: admitted(550),
        needsMentor: 'да',
      }),
    );
    const { data } = await service.graphql<Needs>(school.curator, NEEDS);
    const people = await Promise.all([1, 2, 3, 4].map((no) => school.person(no)));
    const dueOf = (id: string) => data.needList.items.find(({ personId }) => personId === id)?.due;
    expect(people.map(dueOf)).toEqual([
      null,
      ...days
        .slice(1)
        .map((ago) => dueDate(addDays(today, -ago), 30, 'CALENDAR', true, RUSSIAN_CALENDAR)),
      null,
    ]);
  });

  it('a regulation that is silent on the term gives no deadline, and nobody is late by one', async () => {
    const school = await aSchool(service, database, {}, false);
    await school.load(aStaffLine(1, { actualAdmissionDate: admitted(60) }));
    const { data } = await service.graphql<Needs>(school.curator, NEEDS);
    expect(data.needList).toMatchObject({
      total: 1,
      overdue: 0,
      items: [{ due: null, clause: null }],
    });
  });

  it('a school without people begins with its staff list; many of one kind are one line', async () => {
    const school = await aSchool(service, database);
    const items = async (actor = school.curator) =>
      (await service.graphql<Today>(actor, TODAY)).data.participantsToday;
    expect(await items()).toEqual([
      expect.objectContaining({ kind: 'IMPORT_STAFF', link: '/people/import' }),
    ]);

    await school.load(...staffLines(6));
    await service.graphql(
      school.curator,
      `mutation { requestConsents(input: { allMissing: true }) { __typename } }`,
    );
    expect(await items()).toEqual([
      expect.objectContaining({ kind: 'CHASE_CONSENT', group: 'WAITING', count: 6, about: null }),
    ]);
    const mentee = school.as('MENTEE', await school.person(1));
    // The signature itself is asked for among the documents, and nowhere else.
    expect(await items(mentee)).toEqual([]);
    const coordinator = anActor('REGIONAL_COORDINATOR', { districtId: newId() });
    expect(await items(coordinator)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@nastavnik/kernel';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { requested } from '../testing/a-pair';
import {
  aCompletedProgramme,
  act,
  fileReport,
  MENTEE_TEXTS,
  MENTOR_TEXTS,
  programmeOf,
} from '../testing/a-programme';
import { aSchool, type TestSchool, TODAY } from '../testing/a-school';

describe('reports at the end of mentoring (004 3.6b)', () => {
  let database: TestDatabase;
  let service: TestService;
  let school: TestSchool;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('programmes', database);
    school = await aSchool(service, database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  const completed = async (mentees = 1) => {
    const made = await aCompletedProgramme(service, school, mentees);
    const reportOf = (actor: Actor) =>
      made.reports.find(({ authorId }) => authorId === actor.personId)!.id;
    return { ...made, reportOf };
  };
  const close = (id: string) =>
    act(service, school.curator, `closeProgramme(programmeId: "${id}")`);
  /** What this person reads of each report: the rating, the text, or nothing. */
  const read = async (actor: Actor, id: string) => {
    const { reports } = await programmeOf(service, actor, id);
    return reports.map(({ side, readable, rating, performance }) => ({
      side,
      readable,
      rating,
      text: performance !== null,
    }));
  };
  const hidden = (side: string) => ({ side, readable: false, rating: null, text: false });

  it('hide the mentee’s rating from the mentor until both are filed', async () => {
    const { programmeId, mentor, mentees, reportOf } = await completed();
    const mentee = mentees[0]!;
    const rating = { reportId: reportOf(mentee), ...MENTEE_TEXTS, rating: 9 };
    await fileReport(service, mentee, rating);
    const ratingOf = { side: 'MENTEE', readable: true, rating: 9, text: false };
    const textOf = { side: 'MENTOR', readable: true, rating: null, text: true };

    expect(await read(mentor, programmeId)).toEqual([
      { side: 'MENTOR', readable: true, rating: null, text: false },
      hidden('MENTEE'),
    ]);
    // Whoever mentors is not let in by an office either.
    const mentorAsCurator = school.as('CURATOR', mentor.personId!);
    expect((await read(mentorAsCurator, programmeId))[1]).toEqual(hidden('MENTEE'));
    expect((await read(school.curator, programmeId))[1]).toEqual(ratingOf);
    expect((await read(school.as('CLERK'), programmeId))[1]).toEqual(hidden('MENTEE'));
    const district = school.as('DISTRICT_ADMIN');
    expect((await read({ ...district, tenantId: district.districtId }, programmeId))[1]).toEqual(
      hidden('MENTEE'),
    );

    await fileReport(service, mentor, { reportId: reportOf(mentor), ...MENTOR_TEXTS });
    expect(await read(mentor, programmeId)).toEqual([textOf, ratingOf]);
    expect(await read(mentee, programmeId)).toEqual([textOf, ratingOf]);
  });

  it('of mentees in one group stay apart, and wait for each other', async () => {
    const { programmeId, mentor, mentees, reportOf } = await completed(2);
    const [first, second] = mentees as [Actor, Actor];
    await fileReport(service, mentor, { reportId: reportOf(mentor), ...MENTOR_TEXTS });
    await fileReport(service, first, { reportId: reportOf(first), ...MENTEE_TEXTS, rating: 3 });
    expect((await read(mentor, programmeId)).map(({ rating }) => rating)).toEqual([
      null,
      null,
      null,
    ]);
    await fileReport(service, second, { reportId: reportOf(second), ...MENTEE_TEXTS, rating: 8 });
    expect((await read(mentor, programmeId)).map(({ rating }) => rating).sort()).toEqual([
      3,
      8,
      null,
    ]);
    const ofSecond = await read(second, programmeId);
    expect(ofSecond.map(({ rating }) => rating).filter((rating) => rating !== null)).toEqual([8]);
  });

  it('refuse another author, short texts, a rating outside 1 to 10', async () => {
    const { mentor, mentees, reportOf } = await completed();
    const mentee = mentees[0]!;
    const id = reportOf(mentee);
    const file = (actor: Actor, input: object) =>
      fileReport(service, actor, { reportId: id, ...input });
    expect((await file(mentor, { ...MENTEE_TEXTS, rating: 10 })).code).toBe('NOT_YOUR_REPORT');
    expect((await file(school.as('MENTEE'), { ...MENTEE_TEXTS, rating: 10 })).code).toBe(
      'NOT_FOUND',
    );
    expect(await file(mentee, { ...MENTEE_TEXTS, course: 'Хорошо', rating: 5 })).toMatchObject({
      code: 'TEXT_TOO_SHORT',
      field: 'course',
    });
    for (const rating of [0, 11, null])
      expect(await file(mentee, { ...MENTEE_TEXTS, rating })).toMatchObject({
        code: 'RATING_OUT_OF_RANGE',
        field: 'rating',
      });
  });

  it('become papers for the files and are told to the statistics', async () => {
    const { mentor, mentees, reportOf } = await completed();
    const mentee = mentees[0]!;
    await fileReport(service, mentor, { reportId: reportOf(mentor), ...MENTOR_TEXTS });
    await fileReport(service, mentee, { reportId: reportOf(mentee), ...MENTEE_TEXTS, rating: 7 });
    expect((await requested(school, 'D22')).at(-1)).toMatchObject({
      subject: { kind: 'REPORT', id: reportOf(mentor) },
      signers: [{ personId: mentor.personId, role: 'MENTOR' }],
      facts: {
        ...MENTOR_TEXTS,
        eventsHeld: 2,
        eventsPlanned: 2,
        endedOn: TODAY,
        completionReason: 'план мероприятий выполнен полностью',
        appointment: { number: '41-К' },
      },
    });
    expect((await requested(school, 'D23')).at(-1)).toMatchObject({
      facts: { author: { id: mentee.personId }, rating: 7, ...MENTEE_TEXTS },
    });
    const told = (await school.sent<{ reportId: string }>('ReportFiled.v1')).slice(-2);
    expect(told).toEqual([
      expect.objectContaining({ side: 'MENTOR', filedOn: TODAY, rating: null }),
      expect.objectContaining({ side: 'MENTEE', filedOn: TODAY, rating: 7 }),
    ]);
  });

  it('let the curator close the programme once both are in, whoever files last', async () => {
    const { programmeId, mentor, mentees, reportOf } = await completed();
    const mentee = mentees[0]!;
    expect((await close(programmeId)).code).toBe('ACTION_NOT_POSSIBLE_NOW');
    const [last] = await Promise.all([
      fileReport(service, mentor, { reportId: reportOf(mentor), ...MENTOR_TEXTS }),
      fileReport(service, mentee, { reportId: reportOf(mentee), ...MENTEE_TEXTS, rating: 10 }),
    ]);
    expect(last.code).toBeUndefined();
    const reported = await programmeOf(service, school.curator, programmeId);
    expect(reported).toMatchObject({ state: 'REPORTED', availableActions: ['CLOSE'] });
    const closed = await close(programmeId);
    expect(closed.state).toBe('CLOSED');
    expect(closed.reports.map(({ state }) => state)).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect((await school.sent('ProgrammeClosed.v1')).at(-1)).toMatchObject({
      programmeId,
      closedOn: TODAY,
    });
  });

  it('go back for formal gaps only and keep the day they were first filed', async () => {
    const { programmeId, mentor, mentees, reportOf } = await completed();
    const mentee = mentees[0]!;
    const id = reportOf(mentor);
    await fileReport(service, mentor, { reportId: id, ...MENTOR_TEXTS });
    await fileReport(service, mentee, { reportId: reportOf(mentee), ...MENTEE_TEXTS, rating: 6 });
    const giveBack = (gaps: string) =>
      act(service, school.curator, `returnReport(reportId: "${id}", gaps: [${gaps}])`);
    expect((await giveBack('')).code).toBe('GAP_MISSING');
    expect((await giveBack('RECOMMENDATIONS_NOT_GIVEN')).reports[0]).toMatchObject({
      state: 'RETURNED',
    });
    expect((await close(programmeId)).code).toBe('REPORTS_OPEN');
    expect((await programmeOf(service, mentor, programmeId)).reports[0]?.availableActions).toEqual([
      'FILE',
    ]);
    await fileReport(service, mentor, { reportId: id, ...MENTOR_TEXTS });
    const accepted = await act(service, school.curator, `acceptReport(reportId: "${id}")`);
    expect(accepted.reports[0]?.state).toBe('ACCEPTED');
    expect((await close(programmeId)).state).toBe('CLOSED');
  });

  it('are excused by the head when they will not come', async () => {
    const { programmeId, mentor, mentees, reportOf } = await completed();
    await fileReport(service, mentor, { reportId: reportOf(mentor), ...MENTOR_TEXTS });
    const excuse = (actor: Actor) =>
      act(
        service,
        actor,
        `excuseReport(reportId: "${reportOf(mentees[0]!)}", reason: "Трудовой договор прекращён")`,
      );
    expect((await excuse(school.curator)).code).toBe('FORBIDDEN');
    const excused = await excuse(school.head);
    expect(excused.state).toBe('REPORTED');
    expect((await close(programmeId)).state).toBe('CLOSED');
  });
});

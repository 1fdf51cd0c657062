import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDateAt } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { P004 } from '@nastavnik/regulations';
import { INDICATOR_CODES, schoolYearOf } from '@nastavnik/statistics-domain';
import {
  aMessage,
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { SchoolMessages } from '../reactions/school-messages.builder';

const SCHOOL = `query ($year: Int, $schoolId: ID) { schoolStatistics(year: $year, schoolId: $schoolId) {
  school { id shortName } year years asOf computedAt
  figures { indicator { code title clause unit } state value digits numerator denominator } } }`;
const DISTRICT = `query ($year: Int) { districtStatistics(year: $year) { year asOf mayOpenLines
  indicators { code } schools { id shortName numerators denominators } total { numerators denominators } } }`;

interface Figure {
  indicator: { code: string; clause: string };
  state: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}
interface School {
  schoolStatistics: { year: number; years: number[]; asOf: string | null; figures: Figure[] };
}
interface District {
  districtStatistics: {
    mayOpenLines: boolean;
    schools: { id: string; shortName: string; numerators: (number | null)[] | null }[];
    total: { numerators: (number | null)[]; denominators: (number | null)[] };
  };
}

const today = localDateAt(Date.now(), 'Europe/Moscow');
/** The last whole school year: its figures are the same on whatever day the test runs. */
const year = schoolYearOf(today) - 1;

describe('figures of a school and of the district', () => {
  let database: TestDatabase;
  let service: TestService;
  const admin = anActor('DISTRICT_ADMIN');
  const { districtId } = admin;
  const curatorOf = (story: SchoolMessages) =>
    anActor('CURATOR', { districtId, tenantId: story.school.tenantId });
  const at = (code: (typeof INDICATOR_CODES)[number]) => INDICATOR_CODES.indexOf(code);
  const district = async (actor = admin) => service.graphql<District>(actor, DISTRICT, { year });
  const figureOf = async (story: SchoolMessages, code: string) => {
    const answer = await service.graphql<School>(curatorOf(story), SCHOOL, { year });
    return answer.data.schoolStatistics.figures.find(({ indicator }) => indicator.code === code);
  };

  /** A school with so many pairs of last year, the first `ended` of which ended with a rating. */
  async function aSchool(shortName: string, pairs: number, ended = 0): Promise<SchoolMessages> {
    const story = new SchoolMessages(anActor('CURATOR', { districtId })).opened(shortName);
    story.regulation('2019-09-01', P004.parameters as unknown as Record<string, unknown>);
    for (let i = 0; i < pairs; i += 1) {
      const [mentor, mentee] = [story.teacher(`Луговая${i}`), story.teacher(`Полянская${i}`)];
      const pair = story.pair(mentor, [mentee], `${year}-10-01`);
      if (i >= ended) continue;
      const programme = story.agreed(pair, `${year}-10-08`, `${year}-10-13`);
      story.programmeEnded(programme, pair, `${year + 1}-05-20`, `${year + 1}-06-01`);
      story.report(
        programme,
        mentee,
        'MENTEE',
        `${year + 1}-05-25`,
        `${year + 1}-06-01`,
        8 + (i % 2),
      );
      story.pairEnded(pair, mentor, [mentee], `${year + 1}-06-10`);
    }
    const { outcomes } = await service.deliver('programmes', story.take());
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    return story;
  }

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('statistics', database);
    await service.deliver(
      'tenants',
      new SchoolMessages(anActor('DISTRICT_ADMIN', { districtId, tenantId: districtId }))
        .opened('Управление образования', true)
        .take(),
    );
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('figures reckoned before a correction of the calendar are reckoned anew, once', async () => {
    const own = newId();
    const office = anActor('DISTRICT_ADMIN', { districtId: own, tenantId: own });
    const story = new SchoolMessages(anActor('CURATOR', { districtId: own })).opened('Школа № 8');
    const curator = anActor('CURATOR', { districtId: own, tenantId: story.school.tenantId });
    await service.deliver('participants', story.take());
    const reckoned = async () => {
      const { data } = await service.graphql<{ schoolStatistics: { computedAt: string } }>(
        curator,
        SCHOOL,
      );
      return data.schoolStatistics.computedAt;
    };
    const before = await reckoned();
    expect(before).not.toBeNull();
    expect(await reckoned()).toBe(before);

    const calendarYearId = newId();
    const correction = {
      calendarYearId,
      year: 2027,
      daysOff: [],
      workingWeekends: [],
      source: 'Акт',
    };
    await service.deliver('tenants', [
      aMessage(office, 'CalendarCorrected.v1', calendarYearId, correction),
    ]);

    const after = await reckoned();
    expect(after > before).toBe(true);
    expect(await reckoned()).toBe(after);
  });

  it('shows a school every indicator with numerator, denominator, meaning and clause', async () => {
    const story = await aSchool('Школа № 1', 4, 1);
    const answer = await service.graphql<School>(curatorOf(story), SCHOOL, { year });
    const { figures, asOf, years } = answer.data.schoolStatistics;
    expect(figures.map(({ indicator }) => indicator.code)).toEqual(INDICATOR_CODES);
    expect(asOf).toBe(`${year + 1}-08-31`);
    expect(years).toEqual([year + 1, year]);
    expect(await figureOf(story, 'running_pairs')).toMatchObject({ value: 3, numerator: 3 });
    expect(await figureOf(story, 'completion_rate')).toMatchObject({
      state: 'VALUE',
      value: 1000,
      numerator: 1,
      denominator: 1,
      indicator: { clause: '004 7.1' },
    });
    expect(await figureOf(story, 'newcomer_share')).toMatchObject({ state: 'NO_DATA' });
  });

  it('hides the mean rating below three answers, its sums too (domain.md 6, 17)', async () => {
    const hidden = { state: 'HIDDEN', value: null, numerator: null, denominator: null };
    expect(await figureOf(await aSchool('Школа № 2', 2, 2), 'mentor_rating')).toMatchObject(hidden);
    const three = await aSchool('Школа № 3', 3, 3);
    expect(await figureOf(three, 'mentor_rating')).toMatchObject({ value: 833, numerator: 25 });
  });

  it('adds up the district from sums, keeps a school without data apart from nought', async () => {
    const silent = new SchoolMessages(anActor('CURATOR', { districtId })).opened('Школа № 4');
    await service.deliver('tenants', silent.take());
    const { data } = await district();
    const { schools, total, mayOpenLines } = data.districtStatistics;
    expect(mayOpenLines).toBe(true);
    expect(schools.map(({ shortName }) => shortName)).toEqual(
      [1, 2, 3, 4].map((n) => `Школа № ${n}`),
    );
    expect(schools.at(-1)?.numerators).toBeNull();
    expect(schools.at(0)?.numerators?.[at('running_pairs')]).toBe(3);
    expect(schools.at(1)?.numerators?.[at('running_pairs')]).toBe(0);
    expect(schools.at(1)?.numerators?.[at('mentor_rating')]).toBeNull();
    expect(total.numerators[at('completion_rate')]).toBe(6);
    expect(total.denominators[at('completion_rate')]).toBe(6);
    expect(total.numerators[at('running_pairs')]).toBe(3);
  });

  it('reads the district in one statement, for few schools and for many', async () => {
    const few = await district();
    for (let i = 5; i <= 12; i += 1) await aSchool(`Школа № ${i}`, 1);
    const many = await district();
    expect(many.data.districtStatistics.schools).toHaveLength(12);
    expect([few.statements, many.statements]).toEqual([1, 1]);
  });

  it('shows the regional coordinator the sums, and no rows behind them', async () => {
    const coordinator = anActor('REGIONAL_COORDINATOR', { districtId });
    const { data } = await district(coordinator);
    expect(data.districtStatistics.mayOpenLines).toBe(false);
    expect(data.districtStatistics.schools).toHaveLength(12);
    const asked = await service.graphql(coordinator, SCHOOL, { year });
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('shows nothing to another school, another district, or a mentor', async () => {
    const story = await aSchool('Школа № 13', 1);
    const schoolId = story.school.tenantId;
    const ask = (actor: ReturnType<typeof anActor>) =>
      service.graphql<School>(actor, SCHOOL, { year, schoolId });
    expect((await ask(anActor('CURATOR', { districtId }))).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await ask(anActor('DISTRICT_ADMIN'))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await ask(admin)).data.schoolStatistics.figures).toHaveLength(INDICATOR_CODES.length);
    expect((await district(anActor('DISTRICT_ADMIN'))).data.districtStatistics.schools).toEqual([]);
    const mentor = anActor('MENTOR', { districtId, tenantId: schoolId });
    expect((await ask(mentor)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('does not find a year that no school knew', async () => {
    const asked = await service.graphql(admin, DISTRICT, { year: 2 });
    expect(asked.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('reckons anew what was reckoned on an earlier day, before it is shown', async () => {
    const story = await aSchool('Школа № 14', 1);
    const { tenantId } = story.school;
    await database.peek(
      'update statistics.school_roll_up set as_of = $2, numerator = 99 where tenant_id = $1 and school_year = $3',
      [tenantId, addDays(today, -1), year + 1],
    );
    const { data } = await service.graphql<School>(curatorOf(story), SCHOOL);
    const pairs = data.schoolStatistics.figures.find((f) => f.indicator.code === 'running_pairs');
    expect(pairs?.value).toBe(1);
    expect(data.schoolStatistics.asOf).toBe(today);
  });

  it('counts each of 200 counted messages once, although delivered three times', async () => {
    const story = new SchoolMessages(anActor('CURATOR', { districtId }));
    for (let i = 1; i <= 200; i += 1) story.counted(i);
    const messages = story.take();
    await Promise.all([1, 2, 3].map(() => service.deliver('tenants', messages)));
    const [row] = await database.peek<{ total: number }>(
      'select total from statistics.counter where tenant_id = $1',
      [story.school.tenantId],
    );
    expect(row?.total).toBe(200);
    await service.deliver('tenants', [{ ...messages[0]!, id: newId() }]);
    const after = await database.peek<{ total: number; ordinals: number }>(
      `select total, (select count(*)::int from statistics.counted d where d.tenant_id = c.tenant_id) ordinals
         from statistics.counter c where tenant_id = $1`,
      [story.school.tenantId],
    );
    expect(after).toEqual([{ total: 201, ordinals: 200 }]);
  });
});

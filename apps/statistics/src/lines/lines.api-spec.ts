import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, localDateAt, type Role } from '@nastavnik/kernel';
import { P004 } from '@nastavnik/regulations';
import { INDICATOR_CODES, schoolYearOf } from '@nastavnik/statistics-domain';
import {
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { SchoolMessages } from '../reactions/school-messages.builder';

const LINES = `query ($indicator: String!, $schoolId: ID, $year: Int) {
  statisticsRows(indicator: $indicator, schoolId: $schoolId, year: $year) {
    school { shortName } state numerator denominator named withheld
    lines { people { name part } form assignmentId programmeId since due doneOn numerator denominator } } }`;
const SCHOOL = `query ($year: Int) { schoolStatistics(year: $year) {
  figures { indicator { code unit } numerator denominator } } }`;

interface Line {
  people: { name: string; part: string }[];
  assignmentId: string | null;
  programmeId: string | null;
  since: string | null;
  due: string | null;
  doneOn: string | null;
  numerator: number;
  denominator: number;
}
interface Lines {
  statisticsRows: {
    numerator: number | null;
    denominator: number | null;
    named: boolean;
    withheld: boolean;
    lines: Line[];
  };
}

const year = schoolYearOf(localDateAt(Date.now(), 'Europe/Moscow')) - 1;

describe('the rows behind a figure', () => {
  let database: TestDatabase;
  let service: TestService;
  const admin = anActor('DISTRICT_ADMIN');
  const story = new SchoolMessages(anActor('CURATOR', { districtId: admin.districtId }));
  const { tenantId, districtId } = story.school;
  const as = (role: Role) => anActor(role, { districtId, tenantId });
  const rows = async (actor: Actor, indicator: string) => {
    const variables = { indicator, schoolId: tenantId, year };
    return service.graphql<Lines>(actor, LINES, variables);
  };
  let late = '';
  let programme = '';

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('statistics', database);
    story.opened('Школа № 1');
    story.regulation('2019-09-01', P004.parameters as unknown as Record<string, unknown>);
    const hired = {
      actualAdmissionDate: `${year}-09-01`,
      teachingExperienceStart: `${year}-09-01`,
    };
    const flagged = { ...hired, needsMentor: true };
    const at = `${year}-09-01T09:00:00.000Z`;
    const [mentor, soon] = [
      story.teacher('Дальнегорова'),
      story.teacher('Ясноборова', flagged, at),
    ];
    const slow = story.teacher('Тихолесова', flagged, at);
    story.teacher('Забереговая', flagged, at);
    story.pair(mentor, [soon], `${year}-09-20`);
    late = story.pair(mentor, [slow], `${year}-11-05`);
    for (const [i, mentee] of [soon, slow, story.teacher('Заозёрная')].entries()) {
      const pair = i === 1 ? late : story.pair(mentor, [mentee], `${year}-09-2${i}`);
      programme = story.agreed(pair, `${year}-11-10`, `${year}-11-16`);
      story.programmeEnded(programme, pair, `${year + 1}-05-20`, `${year + 1}-06-01`);
      story.report(programme, mentee, 'MENTEE', `${year + 1}-05-25`, `${year + 1}-06-01`, 7 + i);
    }
    await service.deliver('programmes', story.take());
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('names to the school who was late, by which term, and which pair it became (004 3.7)', async () => {
    const { data } = await rows(as('CURATOR'), 'on_time_30');
    const { lines, named, numerator, denominator } = data.statisticsRows;
    expect({ named, numerator, denominator }).toEqual({
      named: true,
      numerator: 1,
      denominator: 3,
    });
    expect(lines.find(({ assignmentId }) => assignmentId === late)).toMatchObject({
      people: [
        { name: 'Дальнегорова Анна Ильинична', part: 'MENTOR' },
        { name: 'Тихолесова Анна Ильинична', part: 'MENTEE' },
      ],
      since: `${year}-09-01`,
      doneOn: `${year}-11-05`,
      numerator: 0,
    });
    expect(lines.find(({ doneOn }) => doneOn === null)?.people).toEqual([
      { name: 'Забереговая Анна Ильинична', part: 'EMPLOYEE' },
    ]);
  });

  it('shows the district office terms and pairs, and nobody’s name', async () => {
    const { data } = await rows(admin, 'on_time_30');
    const { lines, named } = data.statisticsRows;
    expect(named).toBe(false);
    expect(lines.map(({ people }) => people)).toEqual([[], [], []]);
    expect(lines.map(({ due }) => due).every((due) => due !== null)).toBe(true);
  });

  it.each(INDICATOR_CODES)('%s: the rows add up to the figure of the school', async (code) => {
    const figures = await service.graphql<{
      schoolStatistics: {
        figures: {
          indicator: { code: string; unit: string };
          numerator: number;
          denominator: number;
        }[];
      };
    }>(as('SCHOOL_HEAD'), SCHOOL, { year });
    const figure = figures.data.schoolStatistics.figures.find((f) => f.indicator.code === code);
    const { statisticsRows } = (await rows(as('SCHOOL_HEAD'), code)).data;
    const sum = (part: 'numerator' | 'denominator') =>
      statisticsRows.lines.reduce((total, line) => total + line[part], 0);
    expect(statisticsRows.numerator).toBe(figure?.numerator);
    expect(statisticsRows.denominator).toBe(figure?.denominator);
    expect(sum('numerator')).toBe(figure?.numerator);
    if (figure?.indicator.unit !== 'COUNT') expect(sum('denominator')).toBe(figure?.denominator);
  });

  it('opens single ratings to those who read the reports, without the mentee’s name', async () => {
    const open = (await rows(as('CURATOR'), 'mentor_rating')).data.statisticsRows;
    expect(open.lines.map(({ numerator }) => numerator).sort()).toEqual([7, 8, 9]);
    expect(open.lines.flatMap(({ people }) => people.map(({ part }) => part))).toEqual(
      Array(3).fill('MENTOR'),
    );
    for (const actor of [as('CLERK'), admin]) {
      const closed = (await rows(actor, 'mentor_rating')).data.statisticsRows;
      expect(closed).toMatchObject({ withheld: true, numerator: 24, denominator: 3, lines: [] });
    }
  });

  it('costs one statement', async () => {
    expect((await rows(as('CURATOR'), 'running_pairs')).statements).toBe(1);
  });

  it('is not found for another school or district, forbidden to a mentor, wrong for no indicator', async () => {
    const code = async (actor: Actor, indicator = 'mentors') =>
      (await rows(actor, indicator)).errors?.[0]?.extensions.code;
    expect(await code(anActor('CURATOR', { districtId }))).toBe('NOT_FOUND');
    expect(await code(anActor('DISTRICT_ADMIN'))).toBe('NOT_FOUND');
    expect(await code(as('MENTOR'))).toBe('FORBIDDEN');
    expect(await code(anActor('REGIONAL_COORDINATOR', { districtId }))).toBe('FORBIDDEN');
    expect(await code(as('CURATOR'), 'nonsense')).toBe('BAD_INPUT');
    for (const wrong of [2, 1999, 2100]) {
      const asked = await service.graphql(as('CURATOR'), LINES, {
        indicator: 'mentors',
        year: wrong,
      });
      expect(asked.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});

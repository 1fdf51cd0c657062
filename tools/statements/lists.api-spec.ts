import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES } from '@nastavnik/events';
import { ROLES } from '@nastavnik/kernel';
import { anActor } from '@nastavnik/testing';
import { buildSchema } from 'graphql';

import { addMatchSessions } from './add-match-session';
import { type DemoDistrict, openDemoDistrict } from './demo-district';
import { listQuestionsOf, rowsIn } from './list-questions';

/** A whole district is loaded and told to everybody: minutes, on a machine that has other work too. */
const LONGEST_OPENING = 600_000;

/** Lists that stay short however much there is behind them, each with its reason: of these only the cost is compared. */
const STAYS_SHORT: Readonly<Record<string, string>> = {
  presets: 'the regulations that the product brings along',
  regulation: 'the versions of one school',
  journal: 'the registers of one office, each with its entries by number',
  roadmaps: 'the years of one school',
  roadmapTemplates: 'the roadmaps that the product brings along',
  roadmapMove: 'what waits for one item',
  workCalendar: 'one line for each year that is known',
  tenantsToday: 'many things of one kind are one item',
  participantsToday: 'many things of one kind are one item',
  programmesToday: 'many things of one kind are one item',
  documentsToday: 'many things of one kind are one item',
};

interface Pair {
  readonly few: object;
  readonly many: object;
  /** Makes the rows few, and then as many as before, where nothing asked could. */
  readonly between?: readonly [sql: string, undo: string];
}
type IdsOf = (sql: string, ...values: string[]) => Promise<string[]>;

/** What a list is asked with that cannot be asked with nothing: few rows in a small school, many in a large one. */
const ASKED_WITH: Readonly<
  Record<string, (idsOf: IdsOf, small: string, large: string) => Promise<Pair>>
> = {
  people: async (idsOf, small, large) => {
    const people = 'select id from participants.person where tenant_id = $1 order by id limit 50';
    const [first] = await idsOf(people, small);
    return { few: { ids: [first] }, many: { ids: await idsOf(people, large) } };
  },
  suggestMentors: async (idsOf, small, large) => {
    const mentee = `select id from programmes.person_ref where tenant_id = $1 and mentee_active order by id limit 1`;
    const [few] = await idsOf(mentee, small);
    const [many] = await idsOf(mentee, large);
    return { few: { menteeId: few }, many: { menteeId: many } };
  },
  packageCandidates: async (idsOf) => {
    const [packageId] = await idsOf(
      'select id from programmes.authority_package order by id limit 1',
    );
    const gone = `employment_ended_on = '2020-01-01'`;
    return {
      few: { packageId },
      many: { packageId },
      between: [
        `update programmes.person_ref set ${gone} where employment_ended_on is null and not is_head`,
        `update programmes.person_ref set employment_ended_on = null where ${gone}`,
      ],
    };
  },
  matchChoices: async (idsOf, small, large) => {
    const [session] = await idsOf(
      'select id from programmes.match_session where tenant_id = $1 limit 1',
      large,
    );
    return { few: { sessionId: small }, many: { sessionId: session } };
  },
  matchDraftRows: async (idsOf, small, large) => {
    const [draft] = await idsOf(
      'select id from programmes.match_draft where tenant_id = $1 limit 1',
      large,
    );
    return { few: { draftId: small }, many: { draftId: draft } };
  },
  roadmapMove: async (idsOf, small, large) => {
    const item = 'select id from tenants.roadmap_item where tenant_id = $1 order by due_on limit 1';
    const days = { startsOn: '2026-12-01', dueOn: '2026-12-25' };
    const [few] = await idsOf(item, small);
    const [many] = await idsOf(item, large);
    return { few: { itemId: few, ...days }, many: { itemId: many, ...days } };
  },
  journal: async () => ({ few: { year: 2026 }, many: { year: 2026 } }),
};

const questions = SERVICES.flatMap((service) => {
  const schema = buildSchema(readFileSync(`apps/${service}/schema.graphql`, 'utf8'), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  return listQuestionsOf(schema).map((question) => ({ service, ...question }));
});

describe('the SQL statements of a list', () => {
  let district: DemoDistrict;
  let small: string;
  let large: string;
  let districtId: string;

  const idsOf: IdsOf = async (sql, ...values) =>
    (await district.database.peek<{ id: string }>(sql, values)).map(({ id }) => id);

  beforeAll(async () => {
    district = await openDemoDistrict();
    const schools = await district.database.peek<{ id: string; districtId: string }>(
      `select tenant_id id, district_id "districtId" from participants.person group by 1, 2 order by count(*), 1`,
    );
    small = schools[0]!.id;
    large = schools.at(-1)!.id;
    districtId = schools[0]!.districtId;
    await addRecords();
    await addMatchSessions(district.database, large, districtId);
  }, LONGEST_OPENING);
  afterAll(() => district?.close());

  /** The demo district has hardly any audit yet, and no message was lost. */
  async function addRecords() {
    for (const service of SERVICES) {
      await district.database.peek(
        `insert into ${service}.audit_entry (tenant_id, id, district_id, at, actor_id, actor_name, fact, subject_kind,
                                             subject_id, heading)
         select $1, gen_random_uuid(), $2, now(), gen_random_uuid(), 'Пробная', 'X', 'X', gen_random_uuid(), 'X'
           from generate_series(1, 5)`,
        [large, districtId],
      );
      await district.database.peek(
        `with told as (
           insert into ${service}.outbox_message (tenant_id, id, district_id, type, aggregate_id, payload, occurred_at,
                                                  actor_id, actor_name)
           select $1, gen_random_uuid(), $2, 'Counted.v1', gen_random_uuid(), '{}', now(), gen_random_uuid(), 'Пробная'
             from generate_series(1, 5) returning *)
         insert into ${service}.outbox_delivery (tenant_id, id, district_id, message_id, consumer, aggregate_id, state,
                                                 next_attempt_at)
         select tenant_id, gen_random_uuid(), district_id, id, 'statistics', aggregate_id, 'DEAD', now() from told`,
        [large, districtId],
      );
    }
  }

  it.each(questions)('of $name are as many for few rows as for many', async (question) => {
    const { service, name, text, isPaged, variables } = question;
    const given = await ASKED_WITH[name]?.(idsOf, small, large);
    const outcomes: { role: string; rows: number[]; statements: number[] }[] = [];
    for (const role of ROLES) {
      const ask = async (tenantId: string, first: number, own: object | undefined) => {
        const { data, errors, statements } = await district.services[service].graphql(
          anActor(role, { tenantId, districtId }),
          text,
          { ...variables, ...own, ...(isPaged ? { page: { first, offset: 0 } } : {}) },
        );
        return { rows: rowsIn(data), statements, code: errors?.[0]?.extensions.code };
      };
      const many = await ask(large, 200, given?.many);
      if (given?.between) await district.database.peek(given.between[0]);
      const few = await ask(small, 1, given?.few);
      if (given?.between) await district.database.peek(given.between[1]);
      if (few.code === 'FORBIDDEN') continue;
      expect({ role, few: few.code, many: many.code }).toEqual({ role });
      outcomes.push({
        role,
        rows: [few.rows, many.rows],
        statements: [few.statements, many.statements],
      });
    }
    const grown = outcomes.filter(({ rows: [few, many] }) => many! > few!);
    // Otherwise nothing was compared: give it something to ask with, or say why it stays short.
    if (!STAYS_SHORT[name]) expect({ name, outcomes, grown }).not.toMatchObject({ grown: [] });
    expect(outcomes.filter(({ statements: [few, many] }) => few !== many)).toEqual([]);
  });
});

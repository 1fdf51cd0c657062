import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@nastavnik/kernel';
import { type Database, newId } from '@nastavnik/persistence';
import {
  anActor,
  freePort,
  openTestDatabase,
  startRelay,
  startService,
  type TestDatabase,
  type TestPart,
  type TestService,
} from '@nastavnik/testing';

const CHANGES = 1000;
const SCHOOLS = 4;
const AGGREGATES = 5;

/**
 * A thousand changes are written while the relay and the listening service are killed with SIGKILL again and again,
 * each in the middle of its work. In the end every change has had its effect, once, and in the order of its aggregate.
 */
describe('messages survive SIGKILL of the relay and of the service', () => {
  let database: TestDatabase;
  let writer: Database;
  let statistics: TestService;
  let relay: TestPart;
  let port: string;
  const schools: Actor[] = Array.from({ length: SCHOOLS }, () => anActor('CURATOR'));
  const aggregates = schools.map(() => Array.from({ length: AGGREGATES }, () => newId()));

  const startStatistics = () => startService('statistics', database, { PORT: port });

  beforeAll(async () => {
    database = await openTestDatabase();
    writer = await database.connect('participants', []);
    port = String(await freePort());
    statistics = await startStatistics();
    relay = await startRelay(database, { statistics: statistics.url });
  });
  afterAll(async () => {
    await relay?.stop();
    await statistics?.stop();
    await database?.drop();
  });

  const effects = async () => {
    const [row] = await database.peek<{ ordinals: number; total: number }>(
      `select (select count(*)::int from statistics.counted) ordinals,
              (select coalesce(sum(total), 0)::int from statistics.counter) total`,
    );
    return row!;
  };
  const until = async (condition: () => Promise<boolean>, seconds: number) => {
    const end = Date.now() + seconds * 1000;
    while (!(await condition())) {
      if (Date.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return true;
  };
  const writeChange = (ordinal: number) => {
    const school = ordinal % SCHOOLS;
    const aggregate = aggregates[school]![Math.floor(ordinal / SCHOOLS) % AGGREGATES]!;
    return writer.write(schools[school]!, async ({ publish, today }) =>
      publish('Counted.v1', aggregate, { countedOn: today, ordinal }),
    );
  };

  it('every effect of a thousand changes happens exactly once, in order', async () => {
    let kills = 0;
    const killing = (async () => {
      for (const mark of [100, 250, 400, 600, 800]) {
        await until(async () => (await effects()).total >= mark, 30);
        await relay.stop('SIGKILL');
        statistics.process.kill('SIGKILL');
        await statistics.stop();
        kills += 2;
        statistics = await startStatistics();
        relay = await startRelay(database, { statistics: statistics.url });
      }
    })();
    for (let ordinal = 1; ordinal <= CHANGES; ordinal += 1) await writeChange(ordinal);
    await killing;
    await until(async () => (await effects()).total >= CHANGES, 60);

    expect(kills).toBe(10);
    expect(await effects()).toEqual({ ordinals: CHANGES, total: CHANGES });
    const [state] = await database.peek(
      `select count(*) filter (where state = 'DONE')::int done, count(*) filter (where state <> 'DONE')::int waiting
         from participants.outbox_delivery where consumer = 'statistics'`,
    );
    expect(state).toEqual({ done: CHANGES, waiting: 0 });
    const overtaken = await database.peek(
      `select id from (
         select m.id, i.received_at < lag(i.received_at) over (partition by m.aggregate_id order by m.position) late
           from participants.outbox_message m join statistics.inbox_message i on i.id = m.id) arrivals where late`,
    );
    expect(overtaken).toEqual([]);
  });

  it('a message that is always refused is set aside, holds its aggregate back and no other', async () => {
    const [school] = schools;
    const broken = newId();
    await writer.write(school!, async ({ publish }) => {
      publish('Counted.v1', broken, { countedOn: 'not a day', ordinal: 5001 });
      publish('Counted.v1', broken, { countedOn: '2026-11-20', ordinal: 5002 });
      publish('Counted.v1', newId(), { countedOn: '2026-11-20', ordinal: 5003 });
    });
    const arrived = async (ordinal: number) =>
      (await database.peek('select 1 from statistics.counted where ordinal = $1', [ordinal]))
        .length > 0;
    expect(await until(() => arrived(5003), 20)).toBe(true);
    const hurry = () =>
      database.peek(
        `update participants.outbox_delivery set next_attempt_at = now() where state = 'PENDING'`,
      );
    const dead = async () => {
      await hurry();
      return (
        (
          await database.peek(
            `select 1 from participants.outbox_delivery where aggregate_id = $1 and state = 'DEAD'`,
            [broken],
          )
        ).length > 0
      );
    };
    expect(await until(dead, 30)).toBe(true);
    expect(await arrived(5002)).toBe(false);
  });
});

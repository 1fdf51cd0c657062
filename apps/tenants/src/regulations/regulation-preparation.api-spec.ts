import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, addDays } from '@nastavnik/kernel';
import {
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import {
  ADOPT,
  COMPARE,
  ORDER,
  REQUESTS,
  regulationActs,
  type Request,
  TODAY,
} from './regulation-acts.builder';
import { aSchoolWithPeople } from './school-with-people.builder';

describe('preparing a regulation', () => {
  let database: TestDatabase;
  let service: TestService;
  let head: Actor;
  let curator: Actor;
  const today = TODAY;
  let acts: ReturnType<typeof regulationActs>;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('tenants', database);
  });
  beforeEach(async () => {
    ({ head, curator } = await aSchoolWithPeople(database));
    acts = regulationActs(service, head, curator);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('asks for the minutes of every body where the regulation does, with the clause (001 O-pre)', async () => {
    const draft = await acts.ask(curator, ADOPT, { preset: 'P001' });
    expect(draft).toMatchObject({
      collegialBodies: [
        { code: 'STAFF_MEETING', required: true },
        { code: 'PARENTS_COUNCIL', required: true },
        { code: 'PUPILS_COUNCIL', required: true },
      ],
    });
    const of = (body: string, more: object = {}) => ({ body, number: '2', date: today, ...more });
    const [staff, parents] = [of('STAFF_MEETING'), of('PARENTS_COUNCIL')];
    expect(await acts.submit(draft, { minutes: [staff, parents] })).toMatchObject({
      code: 'MINUTES_MISSING',
      field: 'PUPILS_COUNCIL.number',
      clause: '001 O-pre',
    });
    const later = of('PUPILS_COUNCIL', { date: addDays(today, 1) });
    expect(await acts.submit(draft, { minutes: [staff, parents, later] })).toMatchObject({
      code: 'DATE_IN_FUTURE',
      field: 'PUPILS_COUNCIL.date',
    });
    const stranger = { minutes: [of('TRADE_UNION')] };
    await expect(acts.submit(draft, stranger)).rejects.toThrow('BAD_INPUT');
    const submitted = await acts.submit(draft, { minutes: [staff, parents, of('PUPILS_COUNCIL')] });
    expect(submitted).toMatchObject({ state: 'REVIEWED' });
    const order = await acts.ask(head, ORDER, { id: submitted.id });
    const [request] = await database.peek<Request>(REQUESTS, [order.id]);
    expect(request?.payload.facts['minutes']).toEqual([
      { bodyGenitive: 'общего собрания работников', number: '2', date: today },
      { bodyGenitive: 'совета родителей', number: '2', date: today },
      { bodyGenitive: 'совета обучающихся', number: '2', date: today },
    ]);
  });

  it('a client that knows of one body sends the minutes of the council (000 O-pre)', async () => {
    const draft = await acts.ask(curator, ADOPT, { preset: 'P000' });
    expect(await acts.submit(draft, { minutesNumber: '5' })).toMatchObject({
      code: 'FIELD_REQUIRED',
      field: 'PEDAGOGICAL_COUNCIL.date',
    });
    expect(await acts.submit(draft, { minutesNumber: '5', minutesDate: today })).toMatchObject({
      state: 'REVIEWED',
      minutes: [{ body: 'PEDAGOGICAL_COUNCIL', title: 'педагогический совет', number: '5' }],
    });
  });

  it('begins on the day the order names, and until then the former version holds (004 9.1, 001 O-1)', async () => {
    await acts.register(await acts.approved(), '1', addDays(today, -10));
    const draft = await acts.ask(curator, ADOPT, { keep: true });
    const { id } = await acts.submit(draft);
    const from = addDays(today, 20);
    const past = { id, from: addDays(today, -1) };
    expect(await acts.ask(head, ORDER, past)).toMatchObject({
      code: 'EFFECTIVE_BEFORE_ORDER',
      field: 'effectiveFrom',
    });
    const version = await acts.ask(head, ORDER, { id, from });
    expect(version).toMatchObject({ namedFrom: from });
    const [request] = await database.peek<Request>(REQUESTS, [id]);
    expect(request?.payload.facts['effectiveFrom']).toBe(from);
    await acts.register(version, '2', today);
    expect(await acts.versions()).toMatchObject([
      { no: 2, state: 'APPROVED', effectiveFrom: from },
      { no: 1, state: 'IN_FORCE', effectiveTo: from },
    ]);
  });

  it('an order registered after the day it names begins on its own day', async () => {
    const { id } = await acts.submit(await acts.ask(curator, ADOPT));
    const version = await acts.ask(head, ORDER, { id, from: addDays(today, 1) });
    await acts.register(version, '1', addDays(today, 3));
    expect(await acts.versions()).toMatchObject([{ effectiveFrom: addDays(today, 3) }]);
  });

  it('starts from any regulation of the list or from a blank one', async () => {
    const answer = await service.graphql<{
      presets: { code: string; description: string; rules: number }[];
    }>(head, '{ presets { code title description rules } }');
    expect(answer.data.presets.map(({ code }) => code)).toEqual([
      'P000',
      'P001',
      'P003',
      'P004',
      'BLANK',
    ]);
    expect(answer.data.presets.filter(({ description }) => description === '')).toEqual([]);
    expect(answer.data.presets.at(-1)?.rules).toBe(0);
    const blank = await acts.ask(curator, ADOPT, { preset: 'BLANK' });
    expect(blank).toMatchObject({ no: 1, differences: 0, minutesRequired: false });
    expect(await acts.change(blank, 'maxMenteesAtOnce', 2)).toMatchObject({ differences: 1 });
  });

  it('compares a version with a preset and with another version, in one statement; nobody else’s', async () => {
    await acts.register(await acts.approved(), '1', addDays(today, -10));
    const draft = await acts.ask(curator, ADOPT, { keep: true });
    await acts.change(draft, 'appointmentDueDays', null);
    const [second, first] = await acts.versions();
    const compare = (actor: Actor, left: string, right: string, schoolId?: string) =>
      service.graphql<{ compareRegulations: { changed: number; rules: object[] } }>(
        actor,
        COMPARE,
        { left, right, schoolId },
      );
    const two = await compare(head, first!.id, second!.id);
    expect(two.data.compareRegulations).toMatchObject({
      left: { no: 1, state: 'IN_FORCE' },
      right: { no: 2 },
      changed: 1,
    });
    expect(two.data.compareRegulations.rules[0]).toEqual({
      key: 'appointmentDueDays',
      changed: true,
      keptBy: ['APPOINTMENTS'],
      left: { text: '30 календарных дней', clause: '004 3.7' },
      right: { text: null, clause: '004 3.7' },
    });
    const presets = await compare(head, 'P004', 'BLANK');
    expect(presets.data.compareRegulations.changed).toBeGreaterThan(40);
    expect(presets.statements).toBe(two.statements);
    const other = anActor('CURATOR', { districtId: head.districtId });
    const foreign = await compare(other, first!.id, 'P004', head.tenantId);
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const office = anActor('DISTRICT_ADMIN', { districtId: head.districtId });
    const seen = await compare(office, first!.id, 'P004', head.tenantId);
    expect(seen.data.compareRegulations.changed).toBe(0);
  });
});

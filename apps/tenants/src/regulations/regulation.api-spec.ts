import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, addDays } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { P004 } from '@nastavnik/regulations';
import {
  aMessage,
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import {
  ADOPT,
  CHANGE,
  ON,
  ORDER,
  READ,
  REQUESTS,
  RETURN,
  regulationActs,
  type Request,
  type Version,
  TODAY,
} from './regulation-acts.builder';
import { aSchoolWithPeople } from './school-with-people.builder';

const TASKS = `{ tenantsToday { kind group clause link count } }`;

describe('regulation of a school', () => {
  let database: TestDatabase;
  let service: TestService;
  let head: Actor;
  let curator: Actor;
  const today = TODAY;
  let acts: ReturnType<typeof regulationActs>;
  const kinds = async (actor: Actor) => {
    const answer = await service.graphql<{ tenantsToday: { kind: string }[] }>(actor, TASKS);
    return answer.data.tenantsToday.map(({ kind }) => kind);
  };

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

  it('adopts P004 as it stands: every rule with its title, its clause and no difference', async () => {
    const draft = await acts.ask(curator, ADOPT);
    expect(draft).toMatchObject({ no: 1, state: 'DRAFT', differences: 0 });
    const answer = await service.graphql<{ regulation: { parameters: object[] }[] }>(head, READ);
    expect(answer.data.regulation[0]?.parameters).toContainEqual({
      key: 'appointmentDueDays',
      group: 'DEADLINES',
      title: 'Назначение наставника, дней',
      explanation: 'Срок со дня фактического допущения наставляемого к работе.',
      value: 30,
      valueText: '30 календарных дней',
      presetText: '30 календарных дней',
      differsFromPreset: false,
      clause: '004 3.7',
      mode: 'ENFORCED',
    });
  });

  it('knows one draft at a time, also when two people begin at once, and no other preset', async () => {
    const answers = await Promise.allSettled([acts.ask(curator, ADOPT), acts.ask(head, ADOPT)]);
    const won = answers.filter((a) => a.status === 'fulfilled' && a.value.state === 'DRAFT');
    expect(won).toHaveLength(1);
    expect(await acts.ask(head, ADOPT)).toMatchObject({ code: 'DRAFT_ALREADY_EXISTS' });
    expect(await acts.ask(head, ADOPT, { preset: 'P999' })).toMatchObject({
      code: 'PRESET_UNKNOWN',
    });
  });

  it('marks what differs from the preset and may make the regulation silent', async () => {
    const draft = await acts.ask(curator, ADOPT);
    const two = await acts.change(draft, 'maxMenteesAtOnce', 2);
    expect(two).toMatchObject({ differences: 1, version: draft.version + 1 });
    const silent = await acts.change(two, 'programmeDueDays', null);
    expect(silent.differences).toBe(2);
    const back = await acts.change(silent, 'maxMenteesAtOnce', 3);
    expect(back.differences).toBe(1);
    const trace = await database.peek<{ before: object; after: object }>(
      `select before, after from tenants.audit_entry where subject_id = $1 and fact = 'REGULATION_CHANGED' order by at`,
      [draft.id],
    );
    expect(trace[0]).toMatchObject({ before: { value: 3 }, after: { value: 2 } });
  });

  it.each([
    ['maxMenteesAtOnce', 0, 'VALUE_BELOW_BOUND'],
    ['maxMenteesAtOnce', 31, 'VALUE_ABOVE_BOUND'],
    ['maxMenteesAtOnce', 'three', 'VALUE_WRONG_KIND'],
    ['programmeMinMonths', 13, 'MIN_ABOVE_MAX'],
    ['forms', ['STRANGE'], 'VALUE_NOT_AMONG_OPTIONS'],
    ['noSuchRule', 1, 'PARAMETER_UNKNOWN'],
  ])('refuses %s = %j with %s beside that field, and changes nothing', async (key, value, code) => {
    const draft = await acts.ask(curator, ADOPT);
    expect(await acts.change(draft, key, value)).toMatchObject({ code, field: key });
    expect((await acts.versions())[0]).toMatchObject({ differences: 0 });
  });

  it('whoever saw an older state is told that somebody was faster', async () => {
    const draft = await acts.ask(curator, ADOPT);
    await acts.change(draft, 'maxMenteesAtOnce', 2);
    await expect(acts.change(draft, 'maxMenteesAtOnce', 1)).rejects.toThrow('CONFLICT');
  });

  it('a submitted version is changed no more, may be returned, and only the head approves', async () => {
    const submitted = await acts.submit(await acts.ask(curator, ADOPT));
    expect(submitted.availableActions).toEqual(['RETURN']);
    expect(await acts.change(submitted, 'maxMenteesAtOnce', 2)).toMatchObject({
      code: 'ACTION_NOT_AVAILABLE',
    });
    await expect(acts.ask(curator, ORDER, { id: submitted.id })).rejects.toThrow('FORBIDDEN');
    const wish = { id: submitted.id, expected: submitted.version };
    expect(await acts.ask(head, RETURN, wish)).toMatchObject({ state: 'DRAFT' });
  });

  it('asks for the order D01 with everything its text needs', async () => {
    const version = await acts.approved();
    expect(version.availableActions).toEqual([]);
    const [request] = await database.peek<Request>(REQUESTS, [version.id]);
    expect(request?.payload).toMatchObject({
      code: 'D01',
      subject: { kind: 'REGULATION', id: version.id },
      signers: [{ personId: head.personId, role: 'SCHOOL_HEAD' }],
      facts: {
        organisation: { shortName: expect.stringContaining('МБОУ') },
        head: { surname: 'Луговских', post: 'директор', gender: 'FEMALE' },
        responsible: { surname: 'Берестовая' },
        control: 'SIGNER',
        minutes: [],
        replaces: null,
      },
    });
    const facts = request?.payload.facts as {
      rules: object[];
      roadmap: object[];
      acquainted: object[];
    };
    const stated = Object.values(P004.parameters).filter(({ value }) => value !== null);
    expect(facts.rules).toHaveLength(stated.length);
    expect(facts.roadmap).toHaveLength(7);
    expect(facts.acquainted).toHaveLength(1);
    expect(await acts.ask(head, ORDER, { id: version.id })).toMatchObject({
      code: 'ORDER_ALREADY_REQUESTED',
    });
    expect(
      await acts.ask(head, RETURN, { id: version.id, expected: version.version }),
    ).toMatchObject({
      code: 'ORDER_ALREADY_REQUESTED',
    });
  });

  it('the registered order puts the version in force and tells everybody the whole set (004 9.1)', async () => {
    const version = await acts.approved();
    const about = acts.paper(version);
    await service.deliver('documents', [
      aMessage(head, 'DocumentPrepared.v1', version.id, about),
      aMessage(head, 'DocumentSigned.v1', version.id, {
        ...about,
        signerId: head.personId,
        signedOn: today,
        kind: 'SIMPLE',
        complete: true,
      }),
    ]);
    expect((await acts.versions())[0]).toMatchObject({ state: 'REVIEWED' });
    await acts.register(version, '12/1-ОД', today);
    expect((await acts.versions())[0]).toMatchObject({ state: 'IN_FORCE', effectiveFrom: today });
    const [told] = await database.peek<{ payload: object }>(
      `select payload from tenants.outbox_message where tenant_id = $1 and type = 'RegulationInForce.v1'`,
      [head.tenantId],
    );
    expect(told?.payload).toMatchObject({
      schoolId: head.tenantId,
      no: 1,
      effectiveFrom: today,
      orderNumber: '12/1-ОД',
      parameters: { appointmentDueDays: { value: 30, clause: '004 3.7' } },
    });
  });

  it('a second version supersedes the first and says on which day which of them held', async () => {
    const yesterday = addDays(today, -10);
    await acts.register(await acts.approved(), '1', yesterday);
    const second = await acts.approved(true);
    await acts.register(second, '2', today);
    expect(await acts.versions()).toMatchObject([
      { no: 2, state: 'IN_FORCE', effectiveFrom: today, effectiveTo: null },
      { no: 1, state: 'SUPERSEDED', effectiveFrom: yesterday, effectiveTo: today },
    ]);
    const on = async (date: string) =>
      (await service.graphql<{ regulationOn: { no: number } | null }>(head, ON, { date })).data
        .regulationOn?.no ?? null;
    expect(await on(addDays(yesterday, -1))).toBeNull();
    expect(await on(yesterday)).toBe(1);
    expect(await on(addDays(today, -1))).toBe(1);
    expect(await on(today)).toBe(2);
  });

  it('two versions cannot begin on one day: the later begins on the day after', async () => {
    await acts.register(await acts.approved(), '1', today);
    const second = await acts.approved();
    await acts.register(second, '2', today);
    expect(await acts.versions()).toMatchObject([
      { no: 2, state: 'APPROVED', effectiveFrom: addDays(today, 1) },
      { no: 1, state: 'IN_FORCE', effectiveTo: addDays(today, 1) },
    ]);
  });

  it('a declined order frees the version for another one', async () => {
    const version = await acts.approved();
    await service.deliver('documents', [
      aMessage(head, 'DocumentDeclined.v1', version.id, {
        ...acts.paper(version),
        signerId: head.personId ?? newId(),
        declinedOn: today,
        reason: 'Ошибка в реквизитах',
      }),
    ]);
    const again = await acts.ask(head, ORDER, { id: version.id });
    expect(again.orderRequestId).not.toBe(version.orderRequestId);
    await acts.register(version, '3', today);
    expect((await acts.versions())[0]).toMatchObject({ state: 'REVIEWED' });
  });

  it('tells each what is to be done next', async () => {
    expect(await kinds(head)).toEqual(['ADOPT_REGULATION']);
    const draft = await acts.ask(curator, ADOPT);
    expect(await kinds(curator)).toEqual(['SUBMIT_REGULATION']);
    const submitted = await acts.submit(draft);
    expect([await kinds(head), await kinds(curator)]).toEqual([
      ['APPROVE_REGULATION'],
      ['AWAIT_REGULATION_ORDER'],
    ]);
    await acts.register(await acts.ask(head, ORDER, { id: submitted.id }), '4', today);
    expect([await kinds(head), await kinds(curator)]).toEqual([[], []]);
  });

  it('another school sees nothing of it; the district office reads but does not change', async () => {
    const draft = await acts.ask(curator, ADOPT);
    const other = anActor('CURATOR', { districtId: head.districtId });
    expect(await acts.versions(other)).toEqual([]);
    const wish = { versionId: draft.id, key: 'maxMenteesAtOnce', value: 1, expectedVersion: 1 };
    await expect(acts.ask(other, CHANGE, { input: wish })).rejects.toThrow('NOT_FOUND');
    const office = anActor('DISTRICT_ADMIN', { districtId: head.districtId });
    const seen = await service.graphql<{ regulation: Version[] }>(office, READ, {
      schoolId: head.tenantId,
    });
    expect(seen.data.regulation).toMatchObject([{ id: draft.id, availableActions: [] }]);
    await expect(acts.ask(office, CHANGE, { input: wish })).rejects.toThrow('FORBIDDEN');
  });

  it('reading costs one statement for one version and for three', async () => {
    await acts.register(await acts.approved(), '1', addDays(today, -3));
    const few = await service.graphql(head, READ);
    await acts.register(await acts.approved(), '2', addDays(today, -1));
    await acts.approved();
    const many = await service.graphql<{ regulation: Version[] }>(head, READ);
    expect(many.data.regulation).toHaveLength(3);
    expect(many.statements).toBe(few.statements);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MessageOf } from '@nastavnik/events';
import { type Actor, addDays, toLocalDate } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import {
  aMessage,
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { aSchoolWithPeople } from '../regulations/school-with-people.builder';
import {
  COPY,
  itemIn,
  MOVE,
  type Plan,
  READ,
  REQUESTS,
  roadmapActs,
  TODAY,
  YEAR,
} from './roadmap-acts.builder';

describe('the roadmap of a school', () => {
  let database: TestDatabase;
  let service: TestService;
  let head: Actor;
  let curator: Actor;
  let acts: ReturnType<typeof roadmapActs>;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('tenants', database);
  });
  beforeEach(async () => {
    ({ head, curator } = await aSchoolWithPeople(database));
    acts = roadmapActs(service, head, curator);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  const order = (of: Plan, more: Partial<MessageOf<'DocumentRegistered.v1'>> = {}) => ({
    documentId: newId(),
    requestId: of.orderRequestId,
    code: 'D01',
    subject: { kind: 'ROADMAP' as const, id: of.id },
    ...more,
  });
  const register = (of: Plan, more: Partial<MessageOf<'DocumentRegistered.v1'>> = {}) => {
    const paper = { ...order(of), number: '7', date: TODAY, signerName: 'Д', ...more };
    return service.deliver('documents', [aMessage(head, 'DocumentRegistered.v1', of.id, paper)]);
  };
  const running = async (template = 'P004'): Promise<Plan> => {
    await register(await acts.order(await acts.draft(template)));
    const [plan] = await acts.read();
    return plan!;
  };
  const facts = async (id: string) =>
    (
      await database.peek<{ fact: string }>(
        'select fact from tenants.audit_entry where subject_id = $1 order by at, id',
        [id],
      )
    ).map(({ fact }) => fact);

  it('is drafted by the curator from a source, approved by the order of the head, and runs (004 3.4, 3.5, O-2)', async () => {
    const draft = await acts.draft();
    expect(draft).toMatchObject({
      state: 'DRAFT',
      schoolYear: `${YEAR}/${YEAR + 1}`,
      availableActions: ['CHANGE'],
    });
    expect(draft.stages.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await acts.draft()).toMatchObject({ code: 'ROADMAP_IN_PREPARATION' });
    const ordered = await acts.order(draft);
    expect(ordered).toMatchObject({ state: 'DRAFT', availableActions: [] });
    expect(await acts.order(ordered)).toMatchObject({ code: 'ORDER_ALREADY_REQUESTED' });
    expect(await acts.add(ordered)).toMatchObject({ code: 'ORDER_ALREADY_REQUESTED' });
    const [request] = await database.peek<{ payload: MessageOf<'DocumentRequested.v1'> }>(
      REQUESTS,
      [draft.id],
    );
    expect(request?.payload).toMatchObject({
      code: 'D01',
      subject: { kind: 'ROADMAP' },
      facts: { roadmapOnly: true, schoolYear: `${YEAR}/${YEAR + 1}` },
    });
    expect(request?.payload.facts['roadmap']).toHaveLength(7);
    await register(ordered);
    const [plan] = await acts.read(curator);
    expect(plan).toMatchObject({ state: 'RUNNING', orderNumber: '7' });
    expect(plan?.availableActions).toEqual(['CHANGE', 'COMPLETE']);
    expect(await facts(draft.id)).toEqual(
      expect.arrayContaining(['ROADMAP_DRAFTED', 'ROADMAP_ORDER_REQUESTED', 'ROADMAP_APPROVED']),
    );
  });

  it('an order dated tomorrow approves it, and it does not run yet', async () => {
    const ordered = await acts.order(await acts.draft());
    await register(ordered, { date: addDays(TODAY, 1) });
    const [plan] = await acts.read();
    expect(plan).toMatchObject({ state: 'APPROVED', availableActions: [] });
    expect(await acts.start(itemIn(plan, '2.1'))).toMatchObject({ code: 'ACTION_NOT_AVAILABLE' });
  });

  it('an order that was declined gives the draft back', async () => {
    const ordered = await acts.order(await acts.draft());
    const paper = { ...order(ordered), signerId: newId(), declinedOn: TODAY, reason: 'Сроки' };
    await service.deliver('documents', [aMessage(head, 'DocumentDeclined.v1', ordered.id, paper)]);
    const [plan] = await acts.read(curator);
    expect(plan).toMatchObject({ state: 'DRAFT', orderRequestId: null });
    expect(await acts.add(plan!)).toMatchObject({ __typename: 'Roadmap' });
  });

  it('004 alone has four stages; a template nobody knows is no input (domain.md 9)', async () => {
    const draft = await acts.draft('P004', { fill: false });
    expect(draft.stages.map(({ no }) => no)).toEqual([1, 2, 3, 4]);
    await expect(acts.draft('P999')).rejects.toThrow('NOT_FOUND');
    const { data } = await service.graphql<{ roadmapTemplates: object[] }>(
      head,
      '{ roadmapTemplates { code items filled own } }',
    );
    expect(data.roadmapTemplates).toContainEqual({
      ...{ code: 'P004', items: 10, filled: 12, own: false },
    });
    expect(data.roadmapTemplates).toContainEqual({
      ...{ code: 'P002', items: 22, filled: 0, own: true },
    });
  });

  it('items are added and changed with words, owner and days; each refusal names its field', async () => {
    const draft = await acts.draft();
    const added = await acts.add(draft, { ownerPersonId: curator.personId, dueOn: '2030-01-09' });
    expect(added).toMatchObject({ endsOn: '2030-01-09' });
    expect(added.stages[0]?.items.at(-1)).toMatchObject({
      text: 'Собрание',
      ownerName: expect.stringContaining('Берестовая'),
      clause: null,
    });
    for (const [more, code, field] of [
      [{ text: ' ' }, 'FIELD_REQUIRED', 'text'],
      [{ owner: '' }, 'FIELD_REQUIRED', 'owner'],
      [{ owner: 'я'.repeat(201) }, 'FIELD_TOO_LONG', 'owner'],
      [{ dueOn: addDays(TODAY, -1) }, 'PERIOD_ENDS_BEFORE_START', 'dueOn'],
      [{ ownerPersonId: newId() }, 'PERSON_NOT_OF_SCHOOL', 'ownerPersonId'],
    ] as const)
      expect(await acts.add(draft, more)).toMatchObject({ code, field });
    await expect(acts.add(draft, { stage: 9 })).rejects.toThrow('BAD_INPUT');
    const item = itemIn(draft, '2.1');
    const changed = await acts.change(item, { text: 'Опрос' });
    expect(itemIn(changed, '2.1')).toMatchObject({ text: 'Опрос', version: item.version + 1 });
    await expect(acts.change(item)).rejects.toThrow('CONFLICT');
  });

  it('a move shows what goes along, and takes it along only when asked (ux.md 6)', async () => {
    const draft = await acts.draft();
    const item = itemIn(draft, '2.1');
    const to = { startsOn: item.startsOn, dueOn: addDays(toLocalDate(item.dueOn), 7) };
    const moves = await acts.ask<{ itemId: string; newDueOn: string }[]>(curator, MOVE, {
      itemId: item.id,
      ...to,
    });
    const following = itemIn(draft, '2.2');
    expect(moves.slice(0, 2).map(({ itemId }) => itemId)).toEqual([item.id, following.id]);
    const alone = await acts.change(item, to);
    expect(itemIn(alone, '2.2').dueOn).toBe(following.dueOn);
    const again = { dueOn: addDays(toLocalDate(to.dueOn), 7), withFollowing: true };
    const together = await acts.change(itemIn(alone, '2.1'), again);
    expect(itemIn(together, '2.2').dueOn > following.dueOn).toBe(true);
  });

  it('is dated by the working days of its own district', async () => {
    const corrected = async (districtId: string, day: string) =>
      database.peek(
        `insert into tenants.calendar_year (tenant_id, id, district_id, year, days_off, working_weekends, source,
                                            corrected_at, corrected_by_name)
         values ($1, gen_random_uuid(), $1, $2, $3, '[]', 'Указ', now(), 'К')`,
        [districtId, Number(day.slice(0, 4)), JSON.stringify([addDays(toLocalDate(day), -1), day])],
      );
    const national = itemIn(await acts.draft(), '2.1');
    await corrected(head.districtId, national.dueOn);
    const school = await aSchoolWithPeople(database);
    await corrected(school.head.districtId, national.dueOn);
    const own = itemIn(await roadmapActs(service, school.head, school.curator).draft(), '2.1');
    expect(own.dueOn < national.dueOn).toBe(true);
    const to = { startsOn: national.startsOn, dueOn: national.dueOn };
    const moves = await acts.ask<{ newDueOn: string }[]>(curator, MOVE, {
      itemId: national.id,
      startsOn: to.startsOn,
      dueOn: addDays(toLocalDate(to.dueOn), -1),
    });
    // What follows would be due a day earlier: that day and the next are off here.
    expect(moves[1]!.newDueOn > national.dueOn).toBe(true);
  });

  it('items are begun, done with evidence, cancelled with a reason, and counted (domain.md 3.2 B)', async () => {
    const plan = await running();
    expect(await acts.done(itemIn(plan, '2.1'), {})).toMatchObject({
      code: 'EVIDENCE_REQUIRED',
      field: 'evidence',
    });
    expect(await acts.cancel(itemIn(plan, '2.3'), '')).toMatchObject({ field: 'reason' });
    await acts.start(itemIn(plan, '2.1'));
    await acts.done(itemIn(plan, '2.1'));
    const after = await acts.cancel(itemIn(plan, '2.3'), 'Согласия собраны раньше');
    expect(after.stages[1]).toMatchObject({ done: 1, total: 2, percent: 50 });
    expect(await acts.start(itemIn(after, '2.1'))).toMatchObject({ code: 'ACTION_NOT_AVAILABLE' });
    expect(await acts.change(itemIn(after, '2.1'))).toMatchObject({ code: 'ACTION_NOT_AVAILABLE' });
    const spoken = await acts.comment(itemIn(after, '2.2'), 'Проверю сама');
    expect(itemIn(spoken, '2.2')).toMatchObject({
      comments: [{ text: 'Проверю сама', authorName: head.name }],
      availableActions: [],
    });
    expect(await acts.comment(itemIn(after, '2.2'), ' ')).toMatchObject({ code: 'FIELD_REQUIRED' });
    expect(await acts.complete(plan)).toMatchObject({ code: 'ROADMAP_ITEMS_OPEN' });
    expect(await facts(plan.id)).toEqual(
      expect.arrayContaining([
        ...['ROADMAP_ITEM_STARTED', 'ROADMAP_ITEM_DONE', 'ROADMAP_ITEM_CANCELLED'],
        'ROADMAP_ITEM_COMMENTED',
      ]),
    );
  });

  it('is completed when every item is done or cancelled', async () => {
    const plan = await running();
    await database.peek(`update tenants.roadmap_item set state = 'DONE' where roadmap_id = $1`, [
      plan.id,
    ]);
    expect(await acts.complete(plan)).toMatchObject({ state: 'COMPLETED', availableActions: [] });
  });

  it('is late the day after the due day, in a running roadmap only', async () => {
    const draft = await acts.draft();
    await acts.add(draft, { startsOn: addDays(TODAY, -9), dueOn: addDays(TODAY, -1) });
    const late = await acts.add(draft, { startsOn: addDays(TODAY, -9), dueOn: TODAY });
    expect(late).toMatchObject({ overdue: 0 });
    await register(await acts.order(late));
    const [plan] = await acts.read();
    const own = plan!.stages[0]!.items.filter(({ clause }) => clause === null);
    expect(own.map(({ overdue }) => overdue)).toEqual([true, false]);
  });

  it('facts do the items that name them, once: the order, both banks, a programme', async () => {
    const draft = await acts.draft();
    await acts.add(draft, { startsOn: addDays(TODAY, -400), dueOn: addDays(TODAY, 400) });
    const [wide] = await acts.read();
    await register(await acts.order(wide!));
    const entry = (side: 'MENTOR' | 'MENTEE') =>
      aMessage(head, 'BankEntryActivated.v1', newId(), {
        ...{ entryId: newId(), personId: newId(), side, competences: [], requests: [] },
        capacity: null,
      });
    await service.deliver('participants', [entry('MENTEE'), entry('MENTEE')]);
    const agreed = { programmeId: newId(), assignmentId: newId(), agreedOn: TODAY };
    await service.deliver('programmes', [
      aMessage(head, 'ProgrammeAgreed.v1', agreed.programmeId, {
        ...agreed,
        due: null,
        eventsPlanned: 1,
      }),
    ]);
    const [plan] = await acts.read();
    const done = plan!.stages.flatMap(({ items }) => items).filter((i) => i.state === 'DONE');
    expect(done.map(({ key }) => key)).toEqual(['1.1', '1.3', '2.2']);
    expect(itemIn(plan, '1.1')).toMatchObject({ evidenceText: 'Приказ № 7', doneOn: TODAY });
    expect((await facts(plan!.id)).filter((fact) => fact === 'ROADMAP_ITEM_DONE')).toHaveLength(3);
  });

  it('a copy begins anew a year later and lists the days that moved to working days (ux.md 6)', async () => {
    const plan = await running();
    await acts.cancel(itemIn(plan, '7.1'), 'Не нужно');
    const copied = await acts.ask<{ roadmap: Plan; shifted: object[] }>(curator, COPY, {
      id: plan.id,
    });
    expect(copied.roadmap).toMatchObject({
      state: 'DRAFT',
      schoolYear: `${YEAR + 1}/${YEAR + 2}`,
      orderNumber: null,
    });
    expect(copied.roadmap.stages.flatMap(({ items }) => items)).toHaveLength(21);
    expect(itemIn(copied.roadmap, '1.1').state).toBe('PLANNED');
    expect(copied.shifted.length).toBeGreaterThan(0);
  });

  it('is nobody else’s: another school, a mentor, the office; the head does not draft, the curator does not approve', async () => {
    const draft = await acts.draft();
    const other = anActor('CURATOR', { districtId: head.districtId });
    expect(await acts.read(other)).toEqual([]);
    await expect(acts.start(itemIn(draft, '2.1'), other)).rejects.toThrow('NOT_FOUND');
    await expect(acts.add(draft, {}, other)).rejects.toThrow('NOT_FOUND');
    await expect(acts.draft('P004', {}, head)).rejects.toThrow('FORBIDDEN');
    await expect(acts.order(draft, curator)).rejects.toThrow('FORBIDDEN');
    for (const role of ['MENTOR', 'MENTEE', 'DISTRICT_ADMIN'] as const) {
      const { tenantId, districtId } = head;
      const answer = await service.graphql(anActor(role, { tenantId, districtId }), READ);
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('two people who begin at once get one draft', async () => {
    const both = await Promise.allSettled([acts.draft(), acts.draft()]);
    const drafts = both.filter((r) => r.status === 'fulfilled' && !r.value.code);
    expect(drafts).toHaveLength(1);
    expect(await acts.read()).toHaveLength(1);
  });

  it('one statement reads one roadmap or two with all their items', async () => {
    const none = await service.graphql(head, READ);
    const plan = await running();
    await acts.comment(itemIn(plan, '2.1'), 'Да');
    await acts.draft('P003');
    const two = await service.graphql<{ roadmaps: Plan[] }>(head, READ);
    expect(two.data.roadmaps).toHaveLength(2);
    expect(two.statements).toBe(none.statements);
  });
});

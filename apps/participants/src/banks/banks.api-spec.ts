import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@nastavnik/persistence';
import {
  aMessage,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { aPair, anEnd, aSchool, type TestSchool } from '../testing/a-school';
import { giveConsent } from '../testing/give-consent';
import { staffLines } from '../testing/staff-lines';

const FIELDS = `__typename ... on BankEntry { id state reason reasonKeptApart competences requests capacity capacityLimit
  load dataConsentHolds trainedOn leaveReason availableActions } ... on Refusal { code field clause details { key value } }`;
const PROPOSE = `mutation ($input: ProposeCandidateInput!) { proposeCandidate(input: $input) { ${FIELDS} } }`;
const SURVEY = `mutation ($input: RecordSurveyInput!) { recordSurvey(input: $input) { ${FIELDS} } }`;
const ACTIVATE = `mutation ($input: ActivateEntryInput!) { activateEntry(input: $input) { ${FIELDS} } }`;
const EDIT = `mutation ($input: EditEntryInput!) { editEntry(input: $input) { ${FIELDS} } }`;
const SUSPEND = `mutation ($id: ID!, $reason: LeaveReason!) { suspendEntry(entryId: $id, reason: $reason) { ${FIELDS} } }`;
const REMOVE = `mutation ($id: ID!, $reason: LeaveReason!) { removeEntry(entryId: $id, reason: $reason) { ${FIELDS} } }`;
const VIEW = `mutation ($id: ID!) { viewSpecialReason(entryId: $id, purpose: "подбор наставника") { reason } }`;
const LIST = `query ($side: BankSide!, $state: BankState) { bankEntries(side: $side, state: $state) {
  total counts { state count } items { id fullName state reason reasonKeptApart load } } }`;

interface Entry {
  __typename: string;
  id: string;
  state: string;
  reason: string | null;
  reasonKeptApart: boolean;
  load: number;
  capacityLimit: number;
  availableActions: string[];
  code?: string;
  field?: string;
  clause?: string;
}
interface Page {
  bankEntries: { total: number; counts: { state: string; count: number }[]; items: Entry[] };
}

describe('banks of mentors and mentees', () => {
  let database: TestDatabase;
  let service: TestService;
  let school: TestSchool;
  const run = async (query: string, variables: object, actor = school.curator): Promise<Entry> => {
    const { data, errors } = await service.graphql<Record<string, Entry>>(actor, query, variables);
    if (errors) throw new Error(errors[0]?.extensions.code);
    return Object.values(data)[0] as Entry;
  };
  const input = (given: object) => ({ input: given });
  const propose = (personId: string, more: object = {}) =>
    run(PROPOSE, input({ personId, side: 'MENTOR', ...more }));
  /** A person with a consent, proposed, surveyed and activated. */
  const active = async (no: number, side = 'MENTOR') => {
    const personId = await school.person(no);
    await giveConsent(service, school, personId);
    const { id } = await propose(personId, { side, reason: side === 'MENTEE' ? 'NEWCOMER' : null });
    await run(SURVEY, input({ entryId: id, filedOn: '2026-11-18', competences: ['урок'] }));
    const entry = await run(
      ACTIVATE,
      input({ entryId: id, criteriaConfirmed: true, trainedOn: '2026-10-01' }),
    );
    return { ...entry, personId };
  };
  const deliver = (
    type: 'AssignmentAppointed.v1' | 'AssignmentEnded.v1',
    payload: never,
    as = school,
  ) => service.deliver('programmes', [aMessage(as.curator, type, newId(), payload)]);

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('participants', database);
    school = await aSchool(service, database);
    await school.load(...staffLines(30));
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('a candidate without consent waits; nothing named is kept before it (004 RM-2, RM-3)', async () => {
    const personId = await school.person(1);

    const named = await propose(personId, { competences: ['урок'] });
    expect(named).toMatchObject({ code: 'DATA_CONSENT_MISSING', clause: '004 RM-2, RM-3' });
    const entry = await propose(personId);
    expect(entry).toMatchObject({ state: 'CANDIDATE', capacityLimit: 3 });
    expect(await propose(personId)).toMatchObject({ code: 'ALREADY_IN_BANK' });
    await giveConsent(service, school, personId);
    const { data } = await service.graphql<Page>(school.curator, LIST, { side: 'MENTOR' });
    expect(data.bankEntries.items[0]).toMatchObject({ id: entry.id, state: 'CONSENTED' });
  });

  it('a mentor is activated only surveyed, fit and trained (004 3.8), and programmes hears of it', async () => {
    const personId = await school.person(2);
    await giveConsent(service, school, personId);
    const { id } = await propose(personId, { capacity: 2, competences: ['урок'] });
    const activate = (more: object) => run(ACTIVATE, input({ entryId: id, ...more }));

    expect(await activate({})).toMatchObject({ code: 'ACTION_NOT_AVAILABLE' });
    await run(
      SURVEY,
      input({ entryId: id, filedOn: '2026-11-18', competences: ['урок', 'дисциплина'] }),
    );
    expect(await activate({})).toMatchObject({
      code: 'CRITERIA_NOT_CONFIRMED',
      field: 'criteriaConfirmed',
    });
    expect(await activate({ criteriaConfirmed: true })).toMatchObject({
      code: 'MENTOR_NOT_TRAINED',
      field: 'trainedOn',
      clause: '004 3.8',
    });
    expect(await activate({ criteriaConfirmed: true, trainedOn: '2020-01-01' })).toMatchObject({
      code: 'TRAINING_EXPIRED',
    });
    const done = await activate({ criteriaConfirmed: true, trainedOn: '2026-10-01' });

    expect(done).toMatchObject({
      state: 'ACTIVE',
      availableActions: ['SUSPEND', 'REMOVE', 'EDIT'],
    });
    expect(await school.sent('BankEntryActivated.v1')).toContainEqual({
      entryId: id,
      personId,
      side: 'MENTOR',
      competences: ['урок', 'дисциплина'],
      requests: [],
      capacity: 2,
    });
    const facts = await database.peek<{ fact: string }>(
      'select fact from participants.audit_entry where subject_id = $1 order by at, id',
      [personId],
    );
    expect(facts.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['CANDIDATE_PROPOSED', 'SURVEY_FILED', 'BANK_ENTRY_ACTIVATED']),
    );
  });

  it('the own limit of a mentor stays within three (004 3.7)', async () => {
    const personId = await school.person(3);
    expect(await propose(personId, { capacity: 4 })).toMatchObject({
      code: 'CAPACITY_OUT_OF_RANGE',
      field: 'capacity',
      clause: '004 3.7',
      details: [{ key: 'max', value: '3' }],
    });
    const { id } = await propose(personId, { capacity: 3 });
    const edit = (capacity: number) =>
      run(EDIT, input({ entryId: id, capacity, competences: [], requests: [] }));
    expect(await edit(4)).toMatchObject({ code: 'CAPACITY_OUT_OF_RANGE' });
    expect(await edit(1)).toMatchObject({ capacity: 1 });
  });

  it('follows pairs: matched, not to be left while one runs, free after the last (004 6.2, 3.8, 7.1)', async () => {
    const mentor = await active(4);
    const mentee = await active(5, 'MENTEE');
    const place = { id: mentor.personId, schoolId: school.curator.tenantId };
    const [first, second] = [
      aPair(place, [mentee.personId]),
      aPair(place, [await school.person(6)]),
    ];

    await deliver('AssignmentAppointed.v1', first as never);
    await deliver('AssignmentAppointed.v1', second as never);
    expect(
      await run(EDIT, input({ entryId: mentor.id, capacity: 1, competences: [], requests: [] })),
    ).toMatchObject({
      code: 'CAPACITY_BELOW_LOAD',
    });
    expect(await run(SUSPEND, { id: mentor.id, reason: 'OWN_WISH' })).toMatchObject({
      code: 'RUNNING_PAIRS',
      clause: '004 3.8',
    });
    await deliver('AssignmentEnded.v1', anEnd(first) as never);
    const stateOf = async (side: string, id: string) =>
      (await service.graphql<Page>(school.curator, LIST, { side })).data.bankEntries.items.find(
        (e) => e.id === id,
      );
    expect(await stateOf('MENTOR', mentor.id)).toMatchObject({ state: 'MATCHED', load: 1 });
    expect(await stateOf('MENTEE', mentee.id)).toMatchObject({ state: 'ACTIVE', load: 0 });
    await deliver('AssignmentEnded.v1', anEnd(second) as never);
    expect(await stateOf('MENTOR', mentor.id)).toMatchObject({ state: 'ACTIVE', load: 0 });
    expect(await run(SUSPEND, { id: mentor.id, reason: 'OWN_WISH' })).toMatchObject({
      state: 'SUSPENDED',
    });
    expect(await school.sent('BankEntrySuspended.v1')).toContainEqual(
      expect.objectContaining({ entryId: mentor.id, reason: 'OWN_WISH' }),
    );
  });

  it('an end heard of before the beginning stays an end', async () => {
    const mentor = await active(7);
    const pair = aPair({ id: mentor.personId, schoolId: school.curator.tenantId }, [
      await school.person(8),
    ]);
    await deliver('AssignmentEnded.v1', anEnd(pair) as never);
    await deliver('AssignmentAppointed.v1', pair as never);
    const { data } = await service.graphql<Page>(school.curator, LIST, {
      side: 'MENTOR',
      state: 'ACTIVE',
    });
    expect(data.bankEntries.items.find(({ id }) => id === mentor.id)).toMatchObject({ load: 0 });
  });

  it('a mentor lent to another school carries that load at home too, and cannot leave', async () => {
    const mentor = await active(9);
    const other = await aSchool(service, database, { districtId: school.curator.districtId });
    const pair = aPair({ id: mentor.personId, schoolId: school.curator.tenantId }, [
      newId(),
      newId(),
    ]);

    await deliver('AssignmentAppointed.v1', pair as never, other);

    const { data } = await service.graphql<Page>(school.curator, LIST, { side: 'MENTOR' });
    expect(data.bankEntries.items.find(({ id }) => id === mentor.id)).toMatchObject({ load: 2 });
    expect(await run(SUSPEND, { id: mentor.id, reason: 'OTHER' })).toMatchObject({
      code: 'RUNNING_PAIRS',
    });
  });

  it('a consent taken back lets the entry rest, or does so when the last pair ends', async () => {
    const [free, paired] = [await active(10), await active(11)];
    const pair = aPair({ id: paired.personId, schoolId: school.curator.tenantId }, [
      await school.person(12),
    ]);
    await deliver('AssignmentAppointed.v1', pair as never);
    for (const { personId } of [free, paired]) {
      const [consent] = await database.peek<{ id: string }>(
        'select id from participants.consent where person_id = $1',
        [personId],
      );
      await run(`mutation ($id: ID!) { withdrawConsent(consentId: $id) { __typename } }`, {
        id: consent?.id,
      });
    }
    const stateOf = async (id: string) => {
      const [row] = await database.peek<{ state: string; leave_reason: string }>(
        'select state, leave_reason from participants.bank_entry where id = $1',
        [id],
      );
      return [row?.state, row?.leave_reason];
    };
    expect(await stateOf(free.id)).toEqual(['SUSPENDED', 'CONSENT_ENDED']);
    expect(await stateOf(paired.id)).toEqual(['MATCHED', null]);
    await deliver('AssignmentEnded.v1', anEnd(pair) as never);
    expect(await stateOf(paired.id)).toEqual(['SUSPENDED', 'CONSENT_ENDED']);
  });

  it('a reason of health is kept apart: curator and psychologist look, each look is recorded', async () => {
    const personId = await school.person(13);
    await giveConsent(service, school, personId);
    const entry = await propose(personId, { side: 'MENTEE', reason: 'BURNOUT' });
    expect(entry).toMatchObject({
      reason: null,
      reasonKeptApart: true,
      availableActions: ['RECORD_SURVEY', 'SUSPEND', 'REMOVE', 'EDIT', 'VIEW_REASON'],
    });

    const head = school.as('SCHOOL_HEAD');
    const seen = await service.graphql<Page>(head, LIST, { side: 'MENTEE' });
    expect(seen.data.bankEntries.items.find(({ id }) => id === entry.id)).toMatchObject({
      reason: null,
      reasonKeptApart: false,
    });
    const refused = await service.graphql(head, VIEW, { id: entry.id });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const psychologist = school.as('PSYCHOLOGIST');
    const look = await service.graphql<{ viewSpecialReason: { reason: string } }>(
      psychologist,
      VIEW,
      { id: entry.id },
    );
    expect(look.data.viewSpecialReason.reason).toBe('BURNOUT');
    const looks = await database.peek<{ actor_id: string; after: { purpose: string } }>(
      `select actor_id, after from participants.audit_entry where fact = 'SPECIAL_REASON_VIEWED'`,
    );
    expect(looks).toEqual([
      {
        actor_id: psychologist.accountId,
        after: { entryId: entry.id, purpose: 'подбор наставника' },
      },
    ]);
    const mentor = school.as('MENTOR', newId());
    expect(
      (await service.graphql(mentor, VIEW, { id: entry.id })).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');

    expect(await run(REMOVE, { id: entry.id, reason: 'OWN_WISH' })).toMatchObject({
      state: 'REMOVED',
    });
    expect(await database.peek('select 1 from participants.special_reason')).toEqual([]);
  });

  it('a mentee files the own questionnaire and nobody else’s', async () => {
    const [own, other] = [await school.person(14), await school.person(15)];
    for (const personId of [own, other]) await giveConsent(service, school, personId);
    const reason = { side: 'MENTEE', reason: 'NEWCOMER' };
    const [mine, theirs] = [await propose(own, reason), await propose(other, reason)];
    const mentee = school.as('MENTEE', own);
    const file = (entryId: string) =>
      run(SURVEY, input({ entryId, filedOn: '2026-11-18', requests: ['дисциплина'] }), mentee);

    const look = `query ($id: ID!) { ownBankEntry(id: $id) { id state availableActions } }`;
    expect(await run(look, { id: mine.id }, mentee)).toMatchObject({
      availableActions: ['RECORD_SURVEY'],
    });
    await expect(run(look, { id: theirs.id }, mentee)).rejects.toThrow('NOT_FOUND');
    await expect(file(theirs.id)).rejects.toThrow('NOT_FOUND');
    expect(await file(mine.id)).toMatchObject({ state: 'SURVEYED', requests: ['дисциплина'] });
  });

  it('shows nothing of another school and costs the same for few and many', async () => {
    const neighbour = await aSchool(service, database, { districtId: school.curator.districtId });
    const few = await service.graphql<Page>(neighbour.curator, LIST, { side: 'MENTOR' });
    expect(few.data.bankEntries.total).toBe(0);
    const many = await service.graphql<Page>(school.curator, LIST, { side: 'MENTOR' });
    expect(many.data.bankEntries.total).toBeGreaterThan(5);
    expect(many.statements).toBe(few.statements);
    const foreign = many.data.bankEntries.items[0]?.id;
    await expect(run(SUSPEND, { id: foreign, reason: 'OTHER' }, neighbour.curator)).rejects.toThrow(
      'NOT_FOUND',
    );
    await expect(
      run(SUSPEND, { id: foreign, reason: 'OTHER' }, school.as('CLERK')),
    ).rejects.toThrow('FORBIDDEN');
  });
});

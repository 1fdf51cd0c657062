import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { anActivePair, propose, register, requested, signConsents } from '../testing/a-pair';
import { anOffice, aSchool, type TestSchool, TODAY } from '../testing/a-school';

interface Seen {
  readonly state: string;
  readonly availableActions: string[];
  readonly orderRequested: boolean;
  readonly orderNumber: string | null;
  readonly orderDocumentId: string | null;
  readonly programmeId: string | null;
  readonly cancelReason: string | null;
  readonly problem: { code: string } | null;
  readonly consents: { kind: string; state: string; documentId: string | null }[];
}

describe('from the proposal to the appointment', () => {
  let database: TestDatabase;
  let service: TestService;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('programmes', database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  const seen = async (school: TestSchool, id: string): Promise<Seen> => {
    const { data } = await service.graphql<{ pair: Seen }>(
      school.curator,
      `{ pair(id: "${id}") { state availableActions orderRequested orderNumber orderDocumentId programmeId
         cancelReason problem { code } consents { kind state documentId } } }`,
    );
    return data.pair;
  };
  const order = async (school: TestSchool, id: string) => {
    const { data } = await service.graphql<{ requestPairOrder: { code?: string; state?: string } }>(
      school.curator,
      `mutation { requestPairOrder(assignmentId: "${id}") {
        ... on Pair { state } ... on Refusal { code clause } } }`,
    );
    return data.requestPairOrder;
  };
  const proposed = async (school: TestSchool, mentor: object = {}, mentee: object = {}) => {
    const mentorId = await school.person({ side: 'MENTOR', ...mentor });
    const menteeId = await school.person(mentee);
    const { data } = await propose(service, school.curator, mentorId, [menteeId]);
    return { id: data.proposePair.id, mentorId, menteeId };
  };

  it('appoints by the registered order: pair active, programme due in ten days, others told (004 3.2, 3.6b)', async () => {
    const school = await aSchool(service, database);
    const { id, mentorId, menteeId } = await proposed(school);
    expect((await order(school, id)).code).toBe('ACTION_NOT_POSSIBLE_NOW');

    await signConsents(school, id);
    expect(await seen(school, id)).toMatchObject({
      state: 'CONSENTED',
      availableActions: ['REQUEST_ORDER', 'CANCEL'],
      consents: [
        { kind: 'LABOUR', state: 'SIGNED' },
        { kind: 'PARTICIPATION', state: 'SIGNED' },
      ],
    });

    expect(await order(school, id)).toEqual({ state: 'CONSENTED' });
    expect((await order(school, id)).code).toBe('ORDER_ALREADY_REQUESTED');
    const [paper] = await requested(school, 'D13');
    expect(paper).toMatchObject({
      signers: [{ personId: school.head.personId, role: 'SCHOOL_HEAD' }],
      acquaint: [mentorId, menteeId],
      facts: {
        mentor: { id: mentorId, consentDate: TODAY },
        mentees: [{ id: menteeId, consentDate: TODAY }],
        curator: { id: school.curator.personId, post: 'заместитель директора' },
        regulation: { number: '128-В' },
        control: 'SIGNER',
      },
    });

    await register(school, 'D13');
    const pair = await seen(school, id);
    expect(pair).toMatchObject({ state: 'ACTIVE', orderNumber: '41-К', problem: null });
    expect(await school.sent('AssignmentAppointed.v1')).toEqual([
      expect.objectContaining({ assignmentId: id, actDate: TODAY, actNumber: '41-К', mentorId }),
    ]);
    const [drafted] = await school.sent<{ programmeId: string; due: string }>(
      'ProgrammeDrafted.v1',
    );
    expect(drafted?.programmeId).toBe(pair.programmeId);
    expect(drafted!.due >= addDays(TODAY, 10)).toBe(true);
    expect(await school.audited()).toEqual([
      'PAIR_PROPOSED',
      'PAIR_CONSENT_SIGNED',
      'PAIR_CONSENT_SIGNED',
      'PAIR_ORDER_REQUESTED',
      'MENTOR_APPOINTED',
    ]);
  });

  it('one signature of two keeps the pair waiting, a partial signature changes nothing', async () => {
    const school = await aSchool(service, database);
    const { id } = await proposed(school);
    const [labour] = await requested(school, 'D06');
    const signed = {
      documentId: newId(),
      requestId: labour!.requestId,
      code: 'D06',
      subject: labour!.subject,
      signerId: null,
      signedOn: TODAY,
      kind: 'WET_SCAN' as const,
    };
    await school.tell('DocumentSigned.v1', { ...signed, complete: false });
    expect((await seen(school, id)).consents[0]?.state).toBe('REQUESTED');
    await school.tell('DocumentSigned.v1', { ...signed, complete: true });
    await school.tell('DocumentSigned.v1', { ...signed, complete: true });
    const pair = await seen(school, id);
    expect(pair.state).toBe('PROPOSED');
    expect(pair.consents.map(({ state }) => state)).toEqual(['SIGNED', 'REQUESTED']);
    const facts = await school.audited();
    expect(facts.filter((fact) => fact === 'PAIR_CONSENT_SIGNED')).toHaveLength(1);
  });

  it('shows the paper as soon as it is prepared', async () => {
    const school = await aSchool(service, database);
    const { id } = await proposed(school);
    const [labour] = await requested(school, 'D06');
    const documentId = newId();
    const { requestId, subject } = labour!;
    await school.tell('DocumentPrepared.v1', { documentId, requestId, code: 'D06', subject });
    expect((await seen(school, id)).consents[0]).toMatchObject({ kind: 'LABOUR', documentId });
  });

  it('takes the proposal back when somebody declines: nobody is made to take part (004 1.3)', async () => {
    const school = await aSchool(service, database);
    const { id, mentorId, menteeId } = await proposed(school, { capacity: 1 });
    const [participation] = await requested(school, 'D07');
    const { requestId, subject } = participation!;
    await school.tell('DocumentDeclined.v1', {
      documentId: newId(),
      requestId,
      code: 'D07',
      subject,
      signerId: menteeId,
      declinedOn: TODAY,
      reason: 'нет',
    });
    const pair = await seen(school, id);
    expect(pair).toMatchObject({ state: 'CANCELLED', availableActions: [] });
    expect(pair.cancelReason).toBe('Наставляемый не дал согласия: нет');
    const again = await propose(service, school.curator, mentorId, [menteeId]);
    expect(again.data.proposePair.state).toBe('PROPOSED');
  });

  it('does not let a head sign the order that appoints the head (004 3.3)', async () => {
    const school = await aSchool(service, database);
    // The head's card does not say so yet: the office does.
    const { id } = await proposed(school, { id: school.head.personId! });
    await signConsents(school, id);
    expect(await order(school, id)).toEqual({ code: 'HEAD_APPOINTS_SELF', clause: '004 3.3' });
  });

  it('names what is missing when the school has no head', async () => {
    const school = await aSchool(service, database);
    const { id } = await proposed(school);
    await signConsents(school, id);
    const [grant] = await database.peek<{ id: string }>(
      `select id from programmes.role_ref where tenant_id = $1 and role = 'SCHOOL_HEAD'`,
      [school.tenantId],
    );
    const { accountId, personId } = anOffice(school.head, 'SCHOOL_HEAD', 'директор');
    await school.tell('RoleRevoked.v1', {
      grantId: grant!.id,
      accountId,
      personId,
      role: 'SCHOOL_HEAD',
      to: TODAY,
    });
    expect(await order(school, id)).toEqual({ code: 'HEAD_MISSING', clause: '004 3.4' });
  });

  it('keeps an order that breaks a rule as a problem for people to see', async () => {
    const school = await aSchool(service, database);
    const { id } = await proposed(school);
    await signConsents(school, id);
    await order(school, id);
    await register(school, 'D13', addDays(TODAY, -1));
    expect(await seen(school, id)).toMatchObject({
      state: 'CONSENTED',
      problem: { code: 'ORDER_BEFORE_CONSENT' },
      programmeId: null,
    });
    expect(await school.sent('AssignmentAppointed.v1')).toEqual([]);
  });

  it('lets the order be asked for anew after its draft was cancelled', async () => {
    const school = await aSchool(service, database);
    const { id } = await proposed(school);
    await signConsents(school, id);
    await order(school, id);
    const [paper] = await requested(school, 'D13');
    const { requestId, subject } = paper!;
    await school.tell('DocumentCancelled.v1', {
      documentId: newId(),
      requestId,
      code: 'D13',
      subject,
      cancelledOn: TODAY,
      reason: 'ошибка в должности',
    });
    expect(await seen(school, id)).toMatchObject({ orderRequested: false });
    expect(await order(school, id)).toEqual({ state: 'CONSENTED' });
    // The cancelled paper cannot appoint any more; the new one does.
    await school.tell('DocumentRegistered.v1', {
      documentId: newId(),
      requestId,
      code: 'D13',
      subject,
      number: '1',
      date: TODAY,
      signerName: 'Проверкина А. И.',
    });
    expect((await seen(school, id)).state).toBe('CONSENTED');
    await register(school, 'D13');
    expect((await seen(school, id)).state).toBe('ACTIVE');
  });

  it('accepts an order after the thirty days and says so (004 3.7)', async () => {
    const school = await aSchool(service, database);
    const { id } = await proposed(school, {}, { admittedOn: addDays(TODAY, -60) });
    await signConsents(school, id);
    await order(school, id);
    await register(school, 'D13');
    const { data } = await service.graphql<{
      pair: { warnings: { code: string; clause: string }[] };
    }>(school.curator, `{ pair(id: "${id}") { warnings { code clause } } }`);
    expect(data.pair.warnings).toEqual([{ code: 'APPOINTED_LATE', clause: '004 3.7' }]);
  });

  it('starts no clock for a mentor after the first one (004 3.7)', async () => {
    const school = await aSchool(service, database);
    const { assignmentId, programmeId, mentor, mentees } = await anActivePair(service, school);
    await service.graphql(
      mentor,
      `mutation ($input: TerminateProgrammeInput!) { terminateProgramme(input: $input) { __typename } }`,
      {
        input: {
          programmeId,
          reason: 'MENTOR_INITIATIVE',
          explanation: 'Переход на другую работу',
        },
      },
    );
    expect((await seen(school, assignmentId)).state).toBe('ENDED');
    const next = await school.person({ side: 'MENTOR' });
    const { data } = await propose(service, school.curator, next, [mentees[0]!.personId!]);
    expect(data.proposePair).toMatchObject({ state: 'PROPOSED', appointmentDue: null });
  });

  it('shows mentor and mentee their own pair and no other; the list costs the same for one and many', async () => {
    const school = await aSchool(service, database);
    const first = await anActivePair(service, school);
    const LIST =
      '{ pairs { total items { id mentor { name } mentees { name } consents { state } } counts { state count } } }';
    const few = await service.graphql<{ pairs: { total: number } }>(school.curator, LIST);
    await anActivePair(service, school, 2);
    await proposed(school);
    const many = await service.graphql<{
      pairs: { total: number; counts: { state: string; count: number }[] };
    }>(school.curator, LIST);
    expect([few.data.pairs.total, many.data.pairs.total]).toEqual([1, 3]);
    expect(many.statements).toBe(few.statements);
    expect(Object.fromEntries(many.data.pairs.counts.map((x) => [x.state, x.count]))).toEqual({
      ACTIVE: 2,
      PROPOSED: 1,
    });
    for (const member of [first.mentor, first.mentees[0]!]) {
      const own = await service.graphql<{ pairs: { items: { id: string }[] } }>(member, LIST);
      expect(own.data.pairs.items.map(({ id }) => id)).toEqual([first.assignmentId]);
    }
    const stranger = await service.graphql<{ pairs: { total: number } }>(school.as('MENTEE'), LIST);
    expect(stranger.data.pairs.total).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@nastavnik/persistence';
import {
  aMessage,
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { aSchool, type TestSchool } from '../testing/a-school';
import { aStaffLine, staffLines } from '../testing/staff-lines';

const REQUEST = `mutation ($input: RequestConsentsInput!) { requestConsents(input: $input) {
  __typename ... on ConsentsRequested { requested left } ... on Refusal { code clause } } }`;
const REGISTER = `query ($filter: ConsentFilter!) { consentRegister(filter: $filter) { total beingPrepared
  counts { filter count } items { personId fullName state consentId documentId signedOn availableActions } } }`;
const answer = (name: string) => `mutation ($id: ID!) { ${name}(consentId: $id) {
  __typename ... on ConsentLine { state availableActions } ... on Refusal { code } } }`;

interface Requested {
  requestConsents: { __typename: string; requested?: number; left?: number; code?: string };
}
interface Line {
  personId: string;
  state: string;
  consentId: string;
  documentId: string | null;
  signedOn: string | null;
  availableActions: string[];
}
interface Register {
  consentRegister: {
    total: number;
    beingPrepared: number;
    counts: { filter: string; count: number }[];
    items: Line[];
  };
}
interface Asked {
  requestId: string;
  code: string;
  subject: { kind: string; id: string };
  signers: { personId: string }[];
  facts: { organisation: { address: string }; subject: { id: string; post: string } };
}

describe('consents to the processing of data (004 RM-2, RM-3)', () => {
  let database: TestDatabase;
  let service: TestService;
  let school: TestSchool;
  const request = (input: object, actor = school.curator) =>
    service.graphql<Requested>(actor, REQUEST, { input });
  const register = async (filter = 'ALL', actor = school.curator) =>
    (await service.graphql<Register>(actor, REGISTER, { filter })).data.consentRegister;
  const lineOf = async (personId: string) => {
    const line = (await register()).items.find((item) => item.personId === personId);
    if (!line) throw new Error('nobody');
    return line;
  };
  const asked = async (personId: string) => {
    const all = await school.sent<Asked>('DocumentRequested.v1');
    const paper = all.findLast(({ signers }) => signers[0]?.personId === personId);
    if (!paper) throw new Error('no paper');
    return {
      documentId: newId(),
      requestId: paper.requestId,
      code: 'D08',
      subject: paper.subject as never,
    };
  };
  const sign = async (personId: string) => {
    const paper = await asked(personId);
    await service.deliver('documents', [
      aMessage(school.curator, 'DocumentPrepared.v1', paper.documentId, paper),
      aMessage(school.curator, 'DocumentSigned.v1', paper.documentId, {
        ...paper,
        signerId: personId,
        signedOn: '2026-11-19',
        kind: 'WET_SCAN',
        complete: true,
      }),
    ]);
    return paper;
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('participants', database);
    school = await aSchool(service, database);
    await school.load(...staffLines(12));
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('asks everybody who was never asked: one paper each, signed by the person it is of', async () => {
    const both = await Promise.all([
      request({ allMissing: true }),
      request({ allMissing: true }, school.as('CLERK')),
    ]);

    const counts = both.map(({ data }) => data.requestConsents.requested);
    expect(counts.sort((a = 0, b = 0) => a - b)).toEqual([0, 12]);
    const papers = await school.sent<Asked>('DocumentRequested.v1');
    expect(papers).toHaveLength(12);
    expect(papers[0]).toMatchObject({
      code: 'D08',
      subject: { kind: 'CONSENT' },
      facts: {
        organisation: { address: 'ул. Учебная, 1' },
        subject: { post: 'учитель математики' },
      },
    });
    expect(papers[0]?.facts.subject.id).toBe(papers[0]?.signers[0]?.personId);
    expect(await register('REQUESTED')).toMatchObject({ total: 12, beingPrepared: 12 });
    const [{ n } = { n: 0 }] = await database.peek<{ n: number }>(
      `select count(*)::int n from participants.audit_entry where tenant_id = $1 and fact = 'CONSENT_REQUESTED'`,
      [school.curator.tenantId],
    );
    expect(n).toBe(12);
  });

  it('holds once its paper is signed, tells the others, and shows the paper', async () => {
    const personId = await school.person(1);
    const paper = await sign(personId);

    expect(await lineOf(personId)).toMatchObject({
      state: 'SIGNED',
      documentId: paper.documentId,
      signedOn: '2026-11-19',
      availableActions: ['WITHDRAW'],
    });
    expect(await school.sent('ConsentSigned.v1')).toEqual([
      { consentId: paper.subject['id'], personId, kind: 'DATA', signedOn: '2026-11-19' },
    ]);
  });

  it('a signature of another hand, or one of several, changes nothing', async () => {
    const personId = await school.person(2);
    const paper = await asked(personId);
    const signed = { ...paper, signedOn: '2026-11-19', kind: 'SIMPLE' as const };
    const stranger = { ...signed, signerId: await school.person(3), complete: true };
    const partial = { ...signed, signerId: personId, complete: false };
    await service.deliver('documents', [
      aMessage(school.curator, 'DocumentSigned.v1', paper.documentId, stranger),
      aMessage(school.curator, 'DocumentSigned.v1', paper.documentId, partial),
    ]);
    expect((await lineOf(personId)).state).toBe('REQUESTED');
  });

  it('may be declined without sanction and is then asked for by name only (004 1.3)', async () => {
    const personId = await school.person(4);
    const { consentId } = await lineOf(personId);

    const declined = await service.graphql<{ declineConsent: Line }>(
      school.curator,
      answer('declineConsent'),
      { id: consentId },
    );
    expect(declined.data.declineConsent).toMatchObject({
      state: 'DECLINED',
      availableActions: ['REQUEST'],
    });
    expect((await request({ allMissing: true })).data.requestConsents.requested).toBe(0);
    expect((await request({ personIds: [personId] })).data.requestConsents.requested).toBe(1);
    const again = await service.graphql<{ declineConsent: Line }>(
      school.curator,
      answer('declineConsent'),
      { id: consentId },
    );
    expect(again.data.declineConsent).toMatchObject({
      __typename: 'Refusal',
      code: 'ACTION_NOT_AVAILABLE',
    });
  });

  it('may be declined on the paper, and a cancelled paper takes the request with it', async () => {
    const [declining, waiting] = [await school.person(5), await school.person(6)];
    const [first, second] = [await asked(declining), await asked(waiting)];
    await service.deliver('documents', [
      aMessage(school.curator, 'DocumentDeclined.v1', first.documentId, {
        ...first,
        signerId: declining,
        declinedOn: '2026-11-19',
        reason: 'не хочу',
      }),
      aMessage(school.curator, 'DocumentCancelled.v1', second.documentId, {
        ...second,
        cancelledOn: '2026-11-19',
        reason: 'ошибка в должности',
      }),
    ]);
    expect((await lineOf(declining)).state).toBe('DECLINED');
    expect((await lineOf(waiting)).state).toBe('MISSING');
  });

  it('a person with an account takes back their own consent and nobody else’s', async () => {
    const [own, other] = [await school.person(7), await school.person(8)];
    await sign(own);
    await sign(other);
    const mentor = school.as('MENTOR', own);
    const withdraw = async (personId: string) =>
      service.graphql<{ withdrawConsent: Line }>(mentor, answer('withdrawConsent'), {
        id: (await lineOf(personId)).consentId,
      });

    expect((await withdraw(other)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await withdraw(own)).data.withdrawConsent.state).toBe('WITHDRAWN');

    expect(await school.sent('ConsentWithdrawn.v1')).toEqual([
      expect.objectContaining({ personId: own, kind: 'DATA' }),
    ]);
    const [row] = await database.peek<{ ended_on: Date; days: number }>(
      `select ended_on, destroy_by - ended_on days from participants.consent where person_id = $1`,
      [own],
    );
    expect(row?.days).toBe(30);
  });

  it('asks nobody while the school has no details for the paper (152-ФЗ 9)', async () => {
    const bare = anActor('CURATOR');
    expect((await request({ allMissing: true }, bare)).data.requestConsents).toMatchObject({
      __typename: 'Refusal',
      code: 'SCHOOL_DETAILS_MISSING',
      clause: '152-ФЗ 9',
    });
  });

  it('is closed to other roles and shows nothing of another school', async () => {
    const psychologist = school.as('PSYCHOLOGIST');
    const closed = await service.graphql(psychologist, REGISTER, { filter: 'ALL' });
    expect(closed.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const neighbour = await aSchool(service, database, { districtId: school.curator.districtId });
    expect((await register('ALL', neighbour.curator)).total).toBe(0);
    const foreign = await request({ personIds: [await school.person(9)] }, neighbour.curator);
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { consentId } = await lineOf(await school.person(9));
    const steal = await service.graphql(neighbour.curator, answer('withdrawConsent'), {
      id: consentId,
    });
    expect(steal.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('counts every filter and costs the same for few and many', async () => {
    const few = await service.graphql<Register>(school.curator, REGISTER, { filter: 'DECLINED' });
    await school.load(...Array.from({ length: 60 }, (_, i) => aStaffLine(100 + i)));
    const many = await service.graphql<Register>(school.curator, REGISTER, { filter: 'ALL' });
    expect(many.statements).toBe(few.statements);
    const { counts, total, items } = many.data.consentRegister;
    expect(total).toBe(72);
    expect(items).toHaveLength(50);
    const byFilter = Object.fromEntries(counts.map(({ filter, count }) => [filter, count]));
    expect(byFilter).toEqual({
      ALL: 72,
      MISSING: 61,
      REQUESTED: 7,
      SIGNED: 2,
      DECLINED: 1,
      WITHDRAWN: 1,
      EXPIRED: 0,
      DESTROYED: 0,
    });
  });
});

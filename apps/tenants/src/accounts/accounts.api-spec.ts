import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, actingFor } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import {
  aMessage,
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

const INVITE = `mutation ($input: InviteAccountInput!) { result: inviteAccount(input: $input) { __typename
  ... on InvitedAccount { accountId personId grantId name email invitationToken warnings }
  ... on Refusal { code field clause } } }`;
const RENEW = `mutation ($id: ID!) { result: renewInvitation(accountId: $id) { __typename
  ... on InvitedAccount { invitationToken } ... on Refusal { code } } }`;
const REVOKE = `mutation ($id: ID!, $lastDay: LocalDate) { result: revokeRole(grantId: $id, lastDay: $lastDay) {
  __typename ... on RevokedRole { to } ... on Refusal { code } } }`;
const LIST = `query ($search: String! = "", $schoolId: ID) { accounts(search: $search, schoolId: $schoolId) { total
  grantableRoles items { id name email invitationPending availableActions
  grants { id role post tenantName availableActions } } } }`;
const OPEN = `mutation ($input: OpenSchoolInput!) { openSchool(input: $input) {
  ... on OpenedSchool { school { id } } } }`;
const PASSWORD = `mutation ($current: String!, $wanted: String!) {
  result: changePassword(current: $current, wanted: $wanted) { __typename ... on Refusal { code field } } }`;

interface Invited {
  readonly __typename: string;
  readonly accountId: string;
  readonly personId: string;
  readonly grantId: string;
  readonly name: string;
  readonly email: string;
  readonly invitationToken: string | null;
  readonly warnings: string[];
  readonly code?: string;
  readonly field?: string;
}
interface Listed {
  readonly accounts: {
    readonly total: number;
    readonly grantableRoles: string[];
    readonly items: {
      id: string;
      name: string;
      invitationPending: boolean;
      availableActions: string[];
      grants: { id: string; role: string; availableActions: string[] }[];
    }[];
  };
}

const clerk = { role: 'CLERK', surname: 'Вересова', name: 'Яна', email: 'clerk@example.org' };

describe('accounts and roles', () => {
  let database: TestDatabase;
  let service: TestService;
  let head: Actor;
  let curator: Actor;
  const admin = anActor('DISTRICT_ADMIN');
  const ask = async <T = Invited>(actor: Actor, query: string, variables: object) => {
    const answer = await service.graphql<{ result: T }>(actor, query, variables);
    if (answer.errors) throw new Error(answer.errors[0]?.extensions.code);
    return answer.data.result;
  };
  const invite = (actor: Actor, input: object) => ask(actor, INVITE, { input });
  const openSchool = async (shortName: string, actor = admin) => {
    const input = { fullName: shortName, shortName, place: 'п', address: 'а', founder: 'ф' };
    const { data } = await service.graphql<{ openSchool: { school: { id: string } } }>(
      actor,
      OPEN,
      { input },
    );
    return data.openSchool.school.id;
  };
  const accept = (token: string | null, password = 'dlinnyj-parol-1', path = 'invitation') =>
    fetch(`${service.url}/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, password }),
    });

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('tenants', database);
    const tenantId = await openSchool('Школа № 1');
    head = anActor('SCHOOL_HEAD', { tenantId, districtId: admin.districtId });
    curator = anActor('CURATOR', { tenantId, districtId: admin.districtId });
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('an invitation makes an account, tells the others, leaves a trace and keeps only the hash of the link', async () => {
    const invited = await invite(head, clerk);
    expect(invited).toMatchObject({ __typename: 'InvitedAccount', name: 'Вересова Яна' });
    const stored = await database.peek('select * from tenants.account where id = $1', [
      invited.accountId,
    ]);
    expect(JSON.stringify(stored)).not.toContain(invited.invitationToken);
    const [message] = await database.peek<{ payload: object }>(
      `select payload from tenants.outbox_message where aggregate_id = $1`,
      [invited.personId],
    );
    expect(message?.payload).toMatchObject({ role: 'CLERK', post: 'секретарь', to: null });
    const [trace] = await database.peek<{ fact: string }>(
      'select fact from tenants.audit_entry where subject_id = $1',
      [invited.accountId],
    );
    expect(trace?.fact).toBe('ROLE_GRANTED');
  });

  it('an account of the school gets a further role instead of a second account', async () => {
    const again = await invite(head, { ...clerk, role: 'SITE_ADMIN' });
    const { data } = await service.graphql<Listed>(head, LIST, { search: 'вересова' });
    expect(data.accounts.items).toHaveLength(1);
    expect(data.accounts.items[0]?.grants.map(({ role }) => role)).toEqual(['CLERK', 'SITE_ADMIN']);
    expect(again.accountId).toBe(data.accounts.items[0]?.id);
    expect(await invite(head, clerk)).toMatchObject({ code: 'GRANT_OVERLAPS' });
  });

  it('the link sets a password once and then opens nothing; a wrong one never did', async () => {
    const { invitationToken } = await invite(head, { ...clerk, email: 'second@example.org' });
    const seen = await accept(invitationToken, '', 'invitation/look');
    expect(await seen.json()).toEqual({ name: 'Вересова Яна', email: 'second@example.org' });
    expect((await accept('no-such-link')).status).toBe(422);
    expect((await accept(invitationToken, 'short')).status).toBe(422);
    const answer = await accept(invitationToken);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ grants: [{ tenantName: 'Школа № 1' }] });
    expect(await (await accept(invitationToken)).json()).toMatchObject({
      code: 'INVITATION_INVALID',
    });
  });

  it.each([
    [`interval '13 days 23 hours'`, 200],
    [`interval '14 days 1 minute'`, 422],
  ])('a link %s old answers %i: it lives fourteen days', async (age, status) => {
    const email = `late${status}@example.org`;
    const { invitationToken, accountId } = await invite(head, { ...clerk, email });
    await database.peek(
      `update tenants.account set invitation_expires_at = invitation_expires_at - ${age} where id = $1`,
      [accountId],
    );
    expect((await accept(invitationToken)).status).toBe(status);
  });

  it('a renewed link replaces the former one and ends the sessions of the former password', async () => {
    const first = await invite(head, { ...clerk, email: 'forgot@example.org' });
    const renewed = await ask(head, RENEW, { id: first.accountId });
    expect((await accept(first.invitationToken)).status).toBe(422);
    const cookie = (await accept(renewed.invitationToken)).headers.get('set-cookie') ?? '';
    const reset = await ask(head, RENEW, { id: first.accountId });
    expect((await accept(reset.invitationToken, 'drugoj-parol-22')).status).toBe(200);
    const refresh = await fetch(`${service.url}/auth/refresh`, {
      method: 'POST',
      headers: { cookie: cookie.split(';')[0] ?? '' },
    });
    expect(refresh.status).toBe(401);
  });

  it('mentors and mentees are people of the staff list who work here (004 3.7)', async () => {
    const personId = newId();
    const employmentId = newId();
    const person = { surname: 'Ольшанко', name: 'Пётр', patronymic: null, gender: 'm' as const };
    const mentor = { role: 'MENTOR', personId, email: 'mentor@example.org' };
    expect(await invite(curator, { ...mentor, personId: null })).toMatchObject({
      code: 'PERSON_REQUIRED',
    });
    expect(await invite(curator, mentor)).toMatchObject({ code: 'PERSON_NOT_OF_SCHOOL' });

    await service.deliver('participants', [
      aMessage(curator, 'EmploymentEnded.v1', personId, {
        employmentId,
        personId,
        endedOn: '2026-01-10',
      }),
      aMessage(curator, 'EmploymentStarted.v1', personId, anEmployment(employmentId, personId)),
      aMessage(curator, 'PersonRegistered.v1', personId, {
        personId,
        person,
        email: 'Mentor@example.org',
        caseForms: null,
        offeredToOthers: false,
      }),
    ]);
    expect(await invite(curator, mentor)).toMatchObject({ code: 'PERSON_LEFT', clause: '004 3.7' });

    await service.deliver('participants', [
      aMessage(curator, 'EmploymentStarted.v1', personId, anEmployment(newId(), personId)),
    ]);
    const query = '{ invitablePeople(search: "оль") { id name position email roles } }';
    const people = await service.graphql<{ invitablePeople: object[] }>(curator, query);
    const [email, position] = ['mentor@example.org', 'учитель физики'];
    expect(people.data.invitablePeople).toEqual([
      { id: personId, name: 'Ольшанко Пётр', position, email, roles: [] },
    ]);
    expect(await invite(curator, mentor)).toMatchObject({ personId, name: 'Ольшанко Пётр' });
    const elsewhere = anActor('CURATOR', { districtId: admin.districtId });
    await expect(invite(elsewhere, mentor)).rejects.toThrow('NOT_FOUND');
  });

  it('nobody gives a role above their own; district roles only in the district', async () => {
    expect(await invite(curator, clerk)).toMatchObject({ code: 'MAY_NOT_GRANT', field: 'role' });
    expect(await invite(head, { ...clerk, role: 'DISTRICT_ADMIN' })).toMatchObject({
      code: 'MAY_NOT_GRANT',
    });
    expect(
      await invite(admin, { ...clerk, role: 'REGIONAL_COORDINATOR', schoolId: head.tenantId }),
    ).toMatchObject({
      code: 'ROLE_NOT_OF_TENANT',
    });
  });

  it('another district’s school cannot be reached, nor its accounts renewed or their roles taken', async () => {
    const neighbour = anActor('DISTRICT_ADMIN');
    const theirs = await openSchool('Чужая школа', neighbour);
    const wish = { ...clerk, role: 'SCHOOL_HEAD', email: 'x@example.org', schoolId: theirs };
    await expect(invite(admin, wish)).rejects.toThrow('NOT_FOUND');
    const own = await invite(neighbour, { ...wish, email: 'their-head@example.org' });
    await expect(ask(admin, RENEW, { id: own.accountId })).rejects.toThrow('NOT_FOUND');
    await expect(ask(admin, REVOKE, { id: own.grantId })).rejects.toThrow('NOT_FOUND');
    const outsider = actingFor(head, newId());
    const { data } = await service.graphql<Listed>(outsider, LIST);
    expect(data.accounts.total).toBe(0);
    expect(
      await invite(admin, { ...wish, schoolId: head.tenantId, email: 'their-head@example.org' }),
    ).toMatchObject({
      code: 'EMAIL_TAKEN',
      field: 'email',
    });
  });

  it('two invitations of one address at once make one account', async () => {
    const wish = { ...clerk, email: 'twice@example.org' };
    const answers = await Promise.all([
      invite(head, wish),
      invite(head, { ...wish, role: 'SITE_ADMIN' }),
    ]);
    expect(new Set(answers.map(({ accountId }) => accountId)).size).toBe(1);
  });

  it('a school has one head, also when two are invited at once', async () => {
    const schoolId = await openSchool('Школа № 2');
    const wish = { role: 'SCHOOL_HEAD', surname: 'Луговских', name: 'Вера', schoolId };
    const answers = await Promise.all(
      ['one', 'two'].map((name) => invite(admin, { ...wish, email: `${name}@example.org` })),
    );
    expect(answers.map(({ code }) => code ?? 'OK').sort()).toEqual(['OK', 'SCHOOL_HAS_HEAD']);
  });

  it('a role taken back ends at once and is told; the last administrator stays', async () => {
    const wish = { role: 'DISTRICT_ADMIN', surname: 'Ладогина', name: 'Вера' };
    const pair = await openDistrictPair();
    const answers = await Promise.all([
      ask<{ __typename: string; code?: string }>(pair.admin, REVOKE, { id: pair.first.grantId }),
      ask<{ __typename: string; code?: string }>(pair.admin, REVOKE, { id: pair.second.grantId }),
    ]);
    expect(answers.map(({ code }) => code ?? 'OK').sort()).toEqual(['LAST_DISTRICT_ADMIN', 'OK']);
    const told = await database.peek<{ payload: { role: string } }>(
      `select payload from tenants.outbox_message where type = 'RoleRevoked.v1' and tenant_id = $1`,
      [pair.admin.tenantId],
    );
    expect(told.map(({ payload }) => payload.role)).toEqual([wish.role]);

    async function openDistrictPair() {
      const districtId = newId();
      const founder = anActor('DISTRICT_ADMIN', { districtId, tenantId: districtId });
      await database.peek(
        `insert into tenants.district (tenant_id, id, district_id, name, authority, place, time_zone)
         values ($1, $1, $1, 'Округ', 'Управление образования', 'г. Луговой', 'UTC')`,
        [districtId],
      );
      const first = await invite(founder, { ...wish, email: 'first-admin@example.org' });
      const second = await invite(founder, { ...wish, email: 'second-admin@example.org' });
      return { admin: founder, first, second };
    }
  });

  it('a password is changed by whoever knows it, and every session ends', async () => {
    const { invitationToken, accountId } = await invite(head, {
      ...clerk,
      email: 'own@example.org',
    });
    await accept(invitationToken);
    const own = anActor('CLERK', {
      accountId,
      tenantId: head.tenantId,
      districtId: admin.districtId,
    });
    expect(await ask(own, PASSWORD, { current: 'wrong', wanted: 'novyj-parol-33' })).toMatchObject({
      code: 'PASSWORD_WRONG',
      field: 'current',
    });
    expect(await ask(own, PASSWORD, { current: 'dlinnyj-parol-1', wanted: 'short' })).toMatchObject(
      {
        code: 'PASSWORD_TOO_SHORT',
      },
    );
    expect(
      await ask(own, PASSWORD, { current: 'dlinnyj-parol-1', wanted: 'novyj-parol-33' }),
    ).toMatchObject({ __typename: 'ChangedPassword' });
    const sessions = await database.peek(
      'select 1 from tenants.refresh_session where account_id = $1',
      [accountId],
    );
    expect(sessions).toEqual([]);
  });

  it('shows buttons only to whoever may press them, and a mentor no list at all', async () => {
    const forHead = await service.graphql<Listed>(head, LIST, { search: 'ольшанко' });
    expect(forHead.data.accounts.items[0]).toMatchObject({
      availableActions: ['RENEW'],
      invitationPending: true,
      grants: [{ availableActions: ['REVOKE'] }],
    });
    const forCurator = await service.graphql<Listed>(curator, LIST, { search: 'вересова' });
    expect(forCurator.data.accounts.items[0]?.availableActions).toEqual([]);
    const mentor = anActor('MENTOR', { tenantId: head.tenantId, districtId: admin.districtId });
    const refused = await service.graphql(mentor, LIST);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('the list costs the same number of statements for few accounts and for many', async () => {
    const few = await service.graphql<Listed>(head, LIST, { search: 'ольшанко' });
    const many = await service.graphql<Listed>(head, LIST);
    expect(many.data.accounts.total).toBeGreaterThan(few.data.accounts.total + 3);
    expect(many.statements).toBe(few.statements);
  });
});

const anEmployment = (employmentId: string, personId: string) => ({
  employmentId,
  personId,
  position: 'учитель физики',
  subjects: ['физика'],
  isHead: false,
  isTeacher: true,
  teachingExperienceStart: null,
  actualAdmissionDate: null,
  category: null,
  needsMentor: false,
});

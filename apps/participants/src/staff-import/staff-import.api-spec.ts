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

import { aStaffLine, COLUMNS, staffLines } from '../testing/staff-lines';

const CHECK = `query ($lines: [StaffLineInput!]!, $columns: [StaffColumnPlaceInput!]!) {
  checkStaffRows(lines: $lines, columns: $columns) {
    rows { row kind fields answersLeftOut } problems { row column code value expected person otherRows } } }`;
const IMPORT = `mutation ($id: ID!, $lines: [StaffLineInput!]!, $columns: [StaffColumnPlaceInput!]!) {
  importStaff(importId: $id, lines: $lines, columns: $columns) {
    created changed unchanged answersLeftOut problems { row column code } } }`;

interface Check {
  checkStaffRows: {
    rows: { row: number; kind: string; fields: string[]; answersLeftOut: boolean }[];
    problems: { row: number; column: string; code: string; person: string; expected: string }[];
  };
}
interface Import {
  importStaff: {
    created: number;
    changed: number;
    unchanged: number;
    answersLeftOut: number;
    problems: { row: number; column: string; code: string }[];
  };
}

describe('loading the staff list', () => {
  let database: TestDatabase;
  let service: TestService;
  const clerk = anActor('CLERK');
  const check = (lines: object[], actor = clerk) =>
    service.graphql<Check>(actor, CHECK, { lines, columns: COLUMNS });
  const load = (lines: object[], actor = clerk) =>
    service.graphql<Import>(actor, IMPORT, { id: newId(), lines, columns: COLUMNS });
  const count = async (table: string, tenant = clerk.tenantId) => {
    const [row] = await database.peek<{ n: number }>(
      `select count(*)::int n from participants.${table} where tenant_id = $1`,
      [tenant],
    );
    return row?.n;
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('participants', database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('checks without storing: every problem with row, person and what is expected', async () => {
    const lines = [
      aStaffLine(1),
      aStaffLine(2, { gender: 'да', actualAdmissionDate: '31.02.2026' }),
      aStaffLine(3, { employeeCode: '0001' }),
    ];

    const { data } = await check(lines);

    expect(data.checkStaffRows.rows).toEqual([]);
    expect(data.checkStaffRows.problems).toEqual([
      expect.objectContaining({
        row: 2,
        column: 'employeeCode',
        code: 'DUPLICATE_CODE',
        otherRows: [4],
      }),
      expect.objectContaining({ row: 3, column: 'gender', code: 'NOT_A_GENDER', value: 'да' }),
      expect.objectContaining({
        row: 3,
        column: 'actualAdmissionDate',
        code: 'NOT_A_DATE',
        person: `${lines[1]?.cells[1]} Ольга Сергеевна`,
      }),
      expect.objectContaining({ row: 4, column: 'employeeCode', otherRows: [2] }),
    ]);
    expect(await count('person')).toBe(0);
  });

  it('loads good rows without the bad ones and tells the others of each person', async () => {
    const { data } = await load([...staffLines(30), aStaffLine(31, { name: '' })]);

    expect(data.importStaff).toEqual({
      created: 30,
      changed: 0,
      unchanged: 0,
      answersLeftOut: 0,
      problems: [{ row: 32, column: 'name', code: 'REQUIRED' }],
    });
    const told = await database.peek<{ type: string; n: number }>(
      `select type, count(*)::int n from participants.outbox_message where tenant_id = $1 group by 1 order by 1`,
      [clerk.tenantId],
    );
    expect(told).toEqual([
      { type: 'EmploymentStarted.v1', n: 30 },
      { type: 'PersonRegistered.v1', n: 30 },
    ]);
    const [trace] = await database.peek<{ actor_name: string }>(
      `select actor_name from participants.audit_entry where tenant_id = $1 and fact = 'STAFF_IMPORTED'`,
      [clerk.tenantId],
    );
    expect(trace?.actor_name).toBe(clerk.name);
  });

  it('the same list again changes nothing and tells nobody', async () => {
    const messages = await count('outbox_message');

    const again = await load(staffLines(30));

    expect(again.data.importStaff).toMatchObject({ created: 0, changed: 0, unchanged: 30 });
    expect(await count('outbox_message')).toBe(messages);
    expect(await count('person')).toBe(30);
  });

  it('a changed cell is announced by the check and loaded as a change of that person', async () => {
    const line = aStaffLine(5, { position: 'директор' });

    const outlook = await check([line]);
    expect(outlook.data.checkStaffRows.rows).toEqual([
      { row: 6, kind: 'CHANGED', fields: ['position'], answersLeftOut: false },
    ]);
    const { data } = await load([line]);
    expect(data.importStaff).toMatchObject({ created: 0, changed: 1 });
    const [head] = await database.peek<{ is_head: boolean; before: object; after: object }>(
      `select p.is_head, a.before, a.after from participants.person p
         join participants.audit_entry a on a.subject_id = p.id and a.fact = 'PERSON_CHANGED'
        where p.tenant_id = $1`,
      [clerk.tenantId],
    );
    expect(head).toMatchObject({
      is_head: true,
      before: { position: 'учитель математики' },
      after: { position: 'директор' },
    });
  });

  it('columns the file does not have keep what the register knows', async () => {
    const columns = COLUMNS.filter(({ column }) => column !== 'subjects');
    const variables = { id: newId(), lines: [aStaffLine(6, { subjects: '' })], columns };
    const { data } = await service.graphql<Import>(clerk, IMPORT, variables);
    expect(data.importStaff).toMatchObject({ unchanged: 1, changed: 0 });
  });

  it('two clerks who load one list at once make each person once', async () => {
    const school = anActor('CLERK');
    const both = await Promise.all([
      load(staffLines(40), school),
      load(staffLines(40), { ...school, accountId: newId() }),
    ]);
    expect(both.map(({ data }) => data.importStaff.created).sort()).toEqual([0, 40]);
    expect(await count('person', school.tenantId)).toBe(40);
  });

  it('a head whose account came first is found by e-mail and keeps the id', async () => {
    const school = anActor('CLERK');
    const personId = newId();
    const person = { surname: 'Лугодолина', name: 'Ольга', patronymic: null, gender: 'f' as const };
    const grant = {
      grantId: newId(),
      accountId: newId(),
      personId,
      role: 'SCHOOL_HEAD',
      person,
      post: 'директор',
      email: 'p7@example.org',
      from: '2026-09-01',
      to: null,
    };
    await service.deliver('tenants', [aMessage(school, 'RoleGranted.v1', personId, grant)]);

    const { data } = await load([aStaffLine(7, { position: 'директор' })], school);

    expect(data.importStaff.created).toBe(1);
    const people = await database.peek<{ id: string; is_head: boolean; surname: string }>(
      'select id, is_head, surname from participants.person where tenant_id = $1',
      [school.tenantId],
    );
    expect(people).toEqual([{ id: personId, is_head: true, surname: aStaffLine(7).cells[1] }]);
    const taken = await check([aStaffLine(8, { email: 'p7@example.org' })], school);
    expect(taken.data.checkStaffRows.problems).toEqual([
      expect.objectContaining({ column: 'email', code: 'EMAIL_TAKEN' }),
    ]);
  });

  it('keeps no answers before the data consent where the regulation asks for it (004 RM-2, RM-3)', async () => {
    const school = anActor('CLERK');
    const inForce = {
      schoolId: school.tenantId,
      versionId: newId(),
      no: 1,
      preset: 'P004',
      effectiveFrom: '2026-09-01',
      parameters: {
        dataConsentForBanks: {
          value: true,
          clause: '004 RM-2',
          mode: 'ENFORCED',
          unit: 'NONE',
          dayType: 'UNSPECIFIED',
        },
      },
      orderNumber: '1',
      orderDate: '2026-09-01',
    };
    await service.deliver('tenants', [
      aMessage(school, 'RegulationInForce.v1', inForce.versionId, inForce),
    ]);

    const { data } = await load([aStaffLine(9, { requests: 'дисциплина на уроке' })], school);

    expect(data.importStaff).toMatchObject({ created: 1, answersLeftOut: 1 });
    const [kept] = await database.peek<{ requests: string[] }>(
      'select requests from participants.employment where tenant_id = $1',
      [school.tenantId],
    );
    expect(kept?.requests).toEqual([]);
  });

  it('costs the same number of statements for five rows and for two hundred', async () => {
    const few = await check(staffLines(5));
    const many = await check(staffLines(200));
    expect(many.data.checkStaffRows.rows).toHaveLength(200);
    expect(many.statements).toBe(few.statements);
  });

  it('takes a whole piece of 250 rows', async () => {
    const { data } = await load(staffLines(250), anActor('CLERK'));
    expect(data.importStaff.created).toBe(250);
  });

  it('refuses more rows than a piece, other roles, and shows nothing of another school', async () => {
    expect((await load(staffLines(251))).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    const mentor = anActor('MENTOR', { tenantId: clerk.tenantId, districtId: clerk.districtId });
    expect((await load(staffLines(1), mentor)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const neighbour = anActor('CLERK', { districtId: clerk.districtId });
    const { data } = await check([aStaffLine(1)], neighbour);
    expect(data.checkStaffRows.rows).toEqual([
      { row: 2, kind: 'NEW', fields: [], answersLeftOut: false },
    ]);
  });
});

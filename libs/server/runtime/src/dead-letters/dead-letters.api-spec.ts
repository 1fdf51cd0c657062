import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import {
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

const LETTERS = `{ tenantsDeadLetters { total items { id type consumer error waiting tenantId } } }`;
const RETRY = `mutation ($id: ID!) { retryTenantsDelivery(id: $id) { __typename
  ... on DeadLetter { state attempts error } ... on Refusal { code } } }`;
const AUDIT = `query ($subjectId: ID) { tenantsAudit(subjectId: $subjectId) { total items { fact heading actorName } } }`;

describe('lost messages and the audit, as every service shows them', () => {
  let database: TestDatabase;
  let service: TestService;
  const office = anActor('DISTRICT_ADMIN');
  const school = newId();
  const dead = newId();
  const ask = <T>(actor: Actor, query: string, variables: object = {}) =>
    service.graphql<T>(actor, query, variables);

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('tenants', database);
    const message = newId();
    const aggregate = newId();
    await database.peek(
      `insert into tenants.outbox_message (tenant_id, id, district_id, type, aggregate_id, payload, occurred_at,
                                           actor_id, actor_name)
       values ($1, $2, $3, 'SchoolOpened.v1', $4, '{}', now(), $4, 'Ладогина Вера')`,
      [school, message, office.districtId, aggregate],
    );
    for (const [id, state] of [
      [dead, 'DEAD'],
      [newId(), 'PENDING'],
    ])
      await database.peek(
        `insert into tenants.outbox_delivery (tenant_id, id, district_id, message_id, consumer, aggregate_id, state,
                                              attempts, next_attempt_at, error)
         values ($1, $2, $3, $4, 'documents', $5, $6, 8, now() - interval '1 day', 'no such table')`,
        [school, id, office.districtId, message, aggregate, state],
      );
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('shows the district office what was set aside, why, and how much waits behind it', async () => {
    const { data } = await ask<{ tenantsDeadLetters: object }>(office, LETTERS);
    expect(data.tenantsDeadLetters).toEqual({
      total: 1,
      items: [
        {
          id: dead,
          type: 'SchoolOpened.v1',
          consumer: 'documents',
          error: 'no such table',
          waiting: 1,
          tenantId: school,
        },
      ],
    });
  });

  it('another district sees none and can retry none; a school may not even ask', async () => {
    const neighbour = anActor('DISTRICT_ADMIN');
    const { data } = await ask<{ tenantsDeadLetters: { total: number } }>(neighbour, LETTERS);
    expect(data.tenantsDeadLetters.total).toBe(0);
    const retry = await ask(neighbour, RETRY, { id: dead });
    expect(retry.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const head = anActor('SCHOOL_HEAD', { tenantId: school, districtId: office.districtId });
    expect((await ask(head, LETTERS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('sends it again once, and leaves a trace in the school’s audit', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => ask<{ retryTenantsDelivery: object }>(office, RETRY, { id: dead })),
    );
    expect([first?.data.retryTenantsDelivery, second?.data.retryTenantsDelivery]).toEqual(
      expect.arrayContaining([
        { __typename: 'DeadLetter', state: 'PENDING', attempts: 0, error: null },
        { __typename: 'Refusal', code: 'DELIVERY_NOT_DEAD' },
      ]),
    );
    const head = anActor('SCHOOL_HEAD', { tenantId: school, districtId: office.districtId });
    const { data } = await ask<{ tenantsAudit: { total: number; items: object[] } }>(head, AUDIT, {
      subjectId: dead,
    });
    expect(data.tenantsAudit).toMatchObject({
      total: 1,
      items: [{ fact: 'DELIVERY_RETRIED', actorName: office.name }],
    });
  });

  it('another school reads nothing of that audit', async () => {
    const { data } = await ask<{ tenantsAudit: { total: number } }>(anActor('SCHOOL_HEAD'), AUDIT);
    expect(data.tenantsAudit.total).toBe(0);
  });
});

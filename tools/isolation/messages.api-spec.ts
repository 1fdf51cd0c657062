import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { consumersOf, MESSAGES, type MessageType, SERVICES } from '@nastavnik/events';
import { type Actor, ROLES } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import {
  accessTokenOf,
  aMessage,
  anActor,
  openTestDatabase,
  type TestDatabase,
  testRun,
  type TestService,
} from '@nastavnik/testing';
import { claimsOf, MESSAGE_AUDIENCE, PERSON_AUDIENCE, signToken } from '@nastavnik/tokens';
import { exportJWK, generateKeyPair } from 'jose';

import { aPayload } from './a-payload';
import { startWithStorage } from './start-with-storage';
import { fingerprint, settle, type Stranger, type Table, tablesOf } from './strangers';

const districtId = 'dddddddd-0000-4000-8000-00000000000a';
const neighbour: Stranger = {
  tenantId: 'bbbbbbbb-0000-4000-8000-000000000001',
  districtId,
  id: 'bbbbbbbb-0000-4000-8000-0000000000ff',
};
const ALL_TYPES = Object.keys(MESSAGES) as MessageType[];

const signed = (key: Record<string, unknown>, audience: string, seconds = 60) =>
  signToken(key, audience, { sub: 'relay' }, seconds);
const unsigned = () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', kid: 'relay' })}.${part({ iss: 'nastavnik', aud: MESSAGE_AUDIENCE, sub: 'relay', exp: 4e9 })}.`;
};
const ownKey = async () => {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: 'relay' };
};

/** Whoever is not the relay, and what they bring. */
const FORGERIES: Readonly<Record<string, () => Promise<string> | string>> = {
  'no token': () => '',
  ...Object.fromEntries(
    ROLES.map((role) => [`the token of ${role}`, () => accessTokenOf(anActor(role))]),
  ),
  'a key of their own under the name of the relay’s': async () =>
    signed(await ownKey(), MESSAGE_AUDIENCE),
  'the key that signs people in': () => signed(testRun().accessKey, MESSAGE_AUDIENCE),
  'a token of the relay meant for people': () => signed(testRun().relayKey, PERSON_AUDIENCE),
  'a token of the relay that has lapsed': () => signed(testRun().relayKey, MESSAGE_AUDIENCE, -5),
  'a token without a signature': unsigned,
};

describe.each(SERVICES)('messages to %s', (name) => {
  let database: TestDatabase;
  let service: TestService;
  let tables: Table[];
  const heard = ALL_TYPES.filter((type) => consumersOf(type).includes(name));

  beforeAll(async () => {
    database = await openTestDatabase();
    tables = (await tablesOf(database, SERVICES)).filter(({ schema }) => schema === name);
    await settle(database, tables, [neighbour]);
    // A message that its consumer refuses is meant here, and no complaint.
    service = await startWithStorage(name, database, { LOG_LEVEL: 'silent' });
  });
  afterAll(async () => {
    await service?.stop();
    await database?.drop();
  });

  const post = (token: string, messages: readonly object[]) =>
    fetch(`${service.url}/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ source: 'tenants', messages }),
    });
  const about = (actor: Actor, type: MessageType) =>
    aMessage(actor, type, neighbour.id, aPayload(type, neighbour.id) as never);
  const inSchool = anActor('CURATOR', { tenantId: neighbour.tenantId, districtId });

  it.each(Object.keys(FORGERIES))('are not taken with %s', async (forgery) => {
    const before = await fingerprint(database, tables, neighbour.tenantId);
    const token = (await FORGERIES[forgery]?.()) ?? '';
    const answer = await post(
      token,
      heard.map((type) => about(inSchool, type)),
    );
    expect(answer.status).toBe(401);
    expect(await fingerprint(database, tables, neighbour.tenantId)).toEqual(before);
  });

  it('are taken from the relay', async () => {
    const token = await signed(testRun().relayKey, MESSAGE_AUDIENCE);
    expect((await post(token, [])).status).toBe(200);
  });

  it('from another school that name what is not theirs touch nothing of it', async () => {
    const before = await fingerprint(database, tables, neighbour.tenantId);
    for (const actor of [anActor('CURATOR', { districtId }), anActor('CURATOR')])
      for (const type of heard) {
        const { outcomes } = await service.deliver('tenants', [about(actor, type)]);
        // Understood and acted on, in their own school.
        expect({ type, outcomes }).toMatchObject({ type, outcomes: [{ ok: true }] });
      }
    expect(await fingerprint(database, tables, neighbour.tenantId)).toEqual(before);
  });

  it('make nobody a person: the relay’s key opens no field', async () => {
    const { relayKey } = testRun();
    const token = await signToken(relayKey, PERSON_AUDIENCE, claimsOf(inSchool), 60);
    const answer = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: `{ ${name}Audit(subjectId: "${newId()}") { total } }` }),
    });
    expect(await answer.text()).toContain('UNAUTHENTICATED');
  });
});

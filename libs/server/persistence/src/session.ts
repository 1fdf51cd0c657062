import type { Actor } from '@nastavnik/kernel';

export const SESSION_VARIABLES = [
  'app.tenant_id',
  'app.district_id',
  'app.actor_id',
  'app.person_id',
  'app.reach',
  'app.key',
] as const;

export type SessionVariables = Record<(typeof SESSION_VARIABLES)[number], string>;

export const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The session variables every policy reads. All of them are set in every transaction, so that a policy never meets a
 * missing one: `current_setting` without a session fails, and no rows are the answer to no actor. `key` is what
 * somebody not yet signed in presents: an e-mail address or the hash of a refresh token.
 */
export function sessionVariables(actor: Actor, key = ''): SessionVariables {
  return {
    'app.tenant_id': actor.tenantId,
    'app.district_id': actor.districtId,
    'app.actor_id': actor.accountId,
    'app.person_id': actor.personId ?? NOBODY,
    'app.reach': actor.reach,
    'app.key': key,
  };
}

/** Reads a session variable inside a policy; the sub-select makes PostgreSQL evaluate it once per statement. */
export const sessionUuid = (name: 'tenant_id' | 'district_id' | 'actor_id' | 'person_id'): string =>
  `(select current_setting('app.${name}')::uuid as current_setting)`;

export const sessionReach = `(select current_setting('app.reach') as current_setting)`;

export const sessionKey = `(select current_setting('app.key') as current_setting)`;

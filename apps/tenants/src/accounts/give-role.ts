import type { EntityManager } from '@mikro-orm/postgresql';
import { accept, type Decision, type LocalDate, refuse, type Role } from '@nastavnik/kernel';
import { newId, type Work } from '@nastavnik/persistence';
import { type RegulationParameters, ruleValue } from '@nastavnik/regulations';
import { type GrantRules, inviteAccount, type KnownPerson } from '@nastavnik/tenants-domain';

import { Account } from '../identity/account.entity';
import { RoleGrant } from '../identity/role-grant.entity';
import { versionOn } from '../regulations/versions';
import type { InviteAccountInput } from './account.inputs';
import { EmploymentRef } from './employment-ref.entity';
import { issueInvitation } from './invitation';
import { PersonRef } from './person-ref.entity';

export interface GivenRole {
  readonly account: Account;
  readonly grantId: string;
  /** Null: the account has a password already. */
  readonly token: string | null;
  readonly warnings: readonly string[];
}

/**
 * Gives a role in the school (or district) of this work: to the account the person has here, or to a new one with a
 * personal link. Whoever calls holds a lock on the school, so that two heads cannot be invited at once.
 */
export async function giveRole(
  work: Work,
  input: Omit<InviteAccountInput, 'schoolId'>,
  tenantKind: 'SCHOOL' | 'DISTRICT',
): Promise<Decision<GivenRole>> {
  const { em, actor, today } = work;
  const { tenantId } = actor;
  const email = input.email.trim().toLowerCase();
  const person = await knownPerson(em, tenantId, input.personId ?? null, email, today);
  const found = await accountOf(em, tenantId, email, person?.id ?? null);
  if (found && (found.tenantId !== tenantId || isOfAnother(found, person)))
    return refuse('EMAIL_TAKEN', { field: 'email' });
  const accountId = found?.id ?? newId();
  const decision = inviteAccount(
    { person, grants: await grantsOf(em, tenantId, accountId, today) },
    {
      accountId,
      tenantId,
      tenantKind,
      role: input.role,
      personId: input.personId ?? person?.id ?? null,
      surname: input.surname ?? null,
      name: input.name ?? null,
      patronymic: input.patronymic ?? null,
      gender: input.gender ?? null,
      email: found?.email ?? email,
      post: input.post ?? null,
    },
    await rulesFor(em, tenantId, input.role, today),
    actor.roles,
    today,
  );
  if (!decision.ok) return decision;
  const { person: invited, warnings } = decision.value;
  const owner = { tenantId, districtId: actor.districtId };
  const { post, ...names } = invited;
  const account =
    found ??
    em.create(Account, { ...owner, ...names, id: accountId, personId: person?.id ?? newId() });
  const token = account.passwordHash ? null : issueInvitation(account, work.now);
  const grant = em.create(RoleGrant, {
    ...owner,
    id: newId(),
    accountId,
    personId: account.personId,
    role: input.role,
    post,
    validFrom: today,
  });
  tell(work, account, grant);
  return accept({ account, grantId: grant.id, token, warnings });
}

function tell({ audit, publish }: Work, account: Account, grant: RoleGrant): void {
  const { surname, name, patronymic, gender, email, personId } = account;
  audit({
    fact: 'ROLE_GRANTED',
    subjectKind: 'ACCOUNT',
    subjectId: account.id,
    heading: `Дана роль: ${grant.post} (${surname} ${name})`,
    after: { role: grant.role, post: grant.post, from: grant.validFrom },
  });
  publish('RoleGranted.v1', personId, {
    grantId: grant.id,
    accountId: account.id,
    personId,
    role: grant.role,
    person: { surname, name, patronymic: patronymic ?? null, gender },
    post: grant.post,
    email,
    from: grant.validFrom,
    to: null,
  });
}

const isOfAnother = (account: Account, person: KnownPerson | null): boolean =>
  person !== null && account.personId !== person.id;

const accountOf = async (
  em: EntityManager,
  tenantId: string,
  email: string,
  personId: string | null,
): Promise<Account | null> =>
  (await em.findOne(Account, { email })) ??
  (personId === null ? null : em.findOne(Account, { tenantId, personId }));

async function knownPerson(
  em: EntityManager,
  tenantId: string,
  personId: string | null,
  email: string,
  today: LocalDate,
): Promise<KnownPerson | null> {
  const ref = await em.findOne(PersonRef, {
    tenantId,
    ...(personId === null ? { email } : { id: personId }),
  });
  if (!ref || ref.surname === '') return null;
  const jobs = await em.find(EmploymentRef, { tenantId, personId: ref.id });
  const job = jobs.find(({ endedOn }) => !endedOn || endedOn > today);
  return {
    id: ref.id,
    surname: ref.surname,
    name: ref.name,
    patronymic: ref.patronymic ?? null,
    gender: ref.gender,
    position: job?.position ?? null,
    employed: jobs.length === 0 || job !== undefined,
  };
}

async function grantsOf(em: EntityManager, tenantId: string, accountId: string, today: LocalDate) {
  const grants = await em.find(RoleGrant, {
    tenantId,
    $and: [
      { $or: [{ accountId }, { role: 'SCHOOL_HEAD' }] },
      { $or: [{ validTo: null }, { validTo: { $gt: today } }] },
    ],
  });
  return grants.map((grant) => ({
    accountId: grant.accountId,
    role: grant.role,
    tenantId,
    period: { from: grant.validFrom as LocalDate, to: (grant.validTo ?? null) as LocalDate | null },
  }));
}

/** 004 3.5 where the regulation in force lets only deputies be curators. */
async function rulesFor(
  em: EntityManager,
  tenantId: string,
  role: Role,
  today: LocalDate,
): Promise<GrantRules> {
  const version = role === 'CURATOR' ? await versionOn(em, tenantId, today) : null;
  const pool = version ? (version.parameters as RegulationParameters).curatorPool : null;
  const deputiesOnly = pool !== null && ruleValue(pool)?.every((who) => who === 'DEPUTY') === true;
  if (!pool || !deputiesOnly) return { curatorIsDeputy: null };
  return {
    curatorIsDeputy: {
      value: pool.mode === 'ENFORCED' ? 'ENFORCED' : 'WARN',
      clause: pool.clause ?? '',
    },
  };
}

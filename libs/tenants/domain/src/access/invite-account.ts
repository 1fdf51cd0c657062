import { accept, refuse, type Decision, type LocalDate, type Role } from '@nastavnik/kernel';

import type { TenantsRefusal } from '../refusals';
import { grantRole, type GrantedRole, type GrantRules, type RoleGrant } from './role-grant';

/** A person of the school's staff list, as far as accounts are concerned. */
export interface KnownPerson {
  readonly id: string;
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
  readonly gender: 'm' | 'f';
  readonly position: string | null;
  readonly employed: boolean;
}

export interface InviteAccount {
  readonly accountId: string;
  readonly tenantId: string;
  readonly tenantKind: 'SCHOOL' | 'DISTRICT';
  readonly role: Role;
  /** The person of the staff list the account is for; mentors and mentees always are such a person. */
  readonly personId: string | null;
  readonly surname: string | null;
  readonly name: string | null;
  readonly patronymic: string | null;
  readonly gender: 'm' | 'f' | null;
  readonly email: string;
  readonly post: string | null;
}

export interface InviteSnapshot {
  readonly person: KnownPerson | null;
  /** Grants in force or to come: of the account, and for a head of the whole school. */
  readonly grants: readonly RoleGrant[];
}

export interface InvitedPerson {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
  readonly gender: 'm' | 'f';
  readonly email: string;
  readonly post: string;
}

const LIMIT = 200;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const OF_STAFF: readonly Role[] = ['MENTOR', 'MENTEE'];

export const DEFAULT_POSTS: Readonly<Record<Role, string>> = {
  DISTRICT_ADMIN: 'администратор округа',
  REGIONAL_COORDINATOR: 'региональный координатор',
  SCHOOL_HEAD: 'директор',
  CURATOR: 'куратор наставничества',
  CLERK: 'секретарь',
  MENTOR: 'педагог',
  MENTEE: 'педагог',
  PSYCHOLOGIST: 'педагог-психолог',
  SITE_ADMIN: 'администратор сайта',
};

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * Gives a person a role and, where they have none, an account (004 3.4). Names of a person of the staff list are taken
 * from the list. Refused: a mentor or mentee who is not on the staff list or has left (004 3.7), empty or overlong names,
 * an address that is none, and whatever `grantRole` refuses.
 */
export function inviteAccount(
  { person, grants }: InviteSnapshot,
  command: InviteAccount,
  rules: GrantRules,
  giverRoles: readonly Role[],
  today: LocalDate,
): Decision<GrantedRole & { readonly person: InvitedPerson }, TenantsRefusal> {
  const { role, personId } = command;
  if (OF_STAFF.includes(role) && personId === null)
    return refuse('PERSON_REQUIRED', { field: 'personId' });
  if (personId !== null && person === null)
    return refuse('PERSON_NOT_OF_SCHOOL', { field: 'personId' });
  if (OF_STAFF.includes(role) && person?.employed === false)
    return refuse('PERSON_LEFT', { field: 'personId', clause: '004 3.7' });
  const invited = namesOf(command, person);
  const problem = problemOf(invited);
  if (problem) return problem;
  const granted = grantRole(
    grants,
    {
      accountId: command.accountId,
      role,
      tenantId: command.tenantId,
      tenantKind: command.tenantKind,
      period: { from: today, to: null },
      acting: /^(и\.\s?о\.|исполняющ)/i.test(invited.post),
      isDeputy: /заместител/i.test(invited.post),
    },
    rules,
    giverRoles,
  );
  return granted.ok ? accept({ ...granted.value, person: invited }) : granted;
}

function namesOf(command: InviteAccount, person: KnownPerson | null): InvitedPerson {
  return {
    surname: tidy(person?.surname ?? command.surname),
    name: tidy(person?.name ?? command.name),
    patronymic: tidy(person ? person.patronymic : command.patronymic) || null,
    gender: person?.gender ?? command.gender ?? 'f',
    email: tidy(command.email).toLowerCase(),
    post: tidy(command.post) || tidy(person?.position ?? null) || DEFAULT_POSTS[command.role],
  };
}

function problemOf(invited: InvitedPerson) {
  for (const field of ['surname', 'name', 'email', 'post'] as const) {
    if (invited[field] === '') return refuse<TenantsRefusal>('FIELD_REQUIRED', { field });
    if (invited[field].length > LIMIT)
      return refuse<TenantsRefusal>('FIELD_TOO_LONG', { field, details: { max: LIMIT } });
  }
  return EMAIL.test(invited.email)
    ? null
    : refuse<TenantsRefusal>('EMAIL_INVALID', { field: 'email' });
}

import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { inviteAccount, type InviteAccount, type KnownPerson } from './invite-account';
import { renewInvitation } from './renew-invitation';

const today = d('2026-11-20');
const rules = { curatorIsDeputy: { value: 'WARN' as const, clause: '004 3.5' } };
const person: KnownPerson = {
  id: 'p',
  surname: 'Ольшанко',
  name: 'Пётр',
  patronymic: null,
  gender: 'm',
  position: 'учитель физики',
  employed: true,
};
const command = (changes: Partial<InviteAccount> = {}): InviteAccount => ({
  accountId: 'a',
  tenantId: 'school',
  tenantKind: 'SCHOOL',
  role: 'CLERK',
  personId: null,
  surname: ' Каменцева ',
  name: 'Ольга',
  patronymic: ' ',
  gender: 'f',
  email: ' O.Kamentseva@Example.org ',
  post: '',
  ...changes,
});
const invite = (changes: Partial<InviteAccount>, known: KnownPerson | null = null) =>
  inviteAccount({ person: known, grants: [] }, command(changes), rules, ['SCHOOL_HEAD'], today);

describe('inviteAccount (004 3.4)', () => {
  it('tidies the names and the address and names the usual post', () => {
    expect(invite({})).toMatchObject({
      value: {
        role: 'CLERK',
        period: { from: today, to: null },
        person: {
          surname: 'Каменцева',
          patronymic: null,
          email: 'o.kamentseva@example.org',
          post: 'секретарь',
        },
      },
    });
  });

  it.each(['MENTOR', 'MENTEE'] as const)('a %s is a person of the staff list (004 3.7)', (role) => {
    expect(invite({ role })).toMatchObject({
      refusal: { code: 'PERSON_REQUIRED', field: 'personId' },
    });
    expect(invite({ role, personId: 'p' })).toMatchObject({
      refusal: { code: 'PERSON_NOT_OF_SCHOOL', field: 'personId' },
    });
    expect(invite({ role, personId: 'p' }, { ...person, employed: false })).toMatchObject({
      refusal: { code: 'PERSON_LEFT' },
    });
    expect(invite({ role, personId: 'p' }, person)).toMatchObject({
      value: { person: { surname: 'Ольшанко', gender: 'm', post: 'учитель физики' } },
    });
  });

  it.each([
    [{ surname: ' ' }, 'FIELD_REQUIRED', 'surname'],
    [{ name: null }, 'FIELD_REQUIRED', 'name'],
    [{ email: '' }, 'FIELD_REQUIRED', 'email'],
    [{ email: 'kamentseva' }, 'EMAIL_INVALID', 'email'],
    [{ post: 'п'.repeat(201) }, 'FIELD_TOO_LONG', 'post'],
  ] as const)('refuses %j with %s beside %s', (changes, code, field) => {
    expect(invite(changes)).toMatchObject({ refusal: { code, field } });
  });

  it('tells of a curator who is no deputy, by the post (004 3.5)', () => {
    expect(invite({ role: 'CURATOR', post: 'учитель химии' })).toMatchObject({
      value: { warnings: ['CURATOR_NOT_DEPUTY'] },
    });
    expect(invite({ role: 'CURATOR', post: 'заместитель директора' })).toMatchObject({
      value: { warnings: [] },
    });
  });
});

describe('renewInvitation', () => {
  const held = (...roles: ('CURATOR' | 'MENTOR' | 'SCHOOL_HEAD')[]) =>
    roles.map((role) => ({ role, tenantId: 'school' }));

  it('is given by whoever could give every role the account holds, in the one school', () => {
    expect(renewInvitation(held('CURATOR', 'MENTOR'), 'school', ['SCHOOL_HEAD']).ok).toBe(true);
    expect(renewInvitation(held('CURATOR', 'MENTOR'), 'school', ['CURATOR']).ok).toBe(false);
    expect(renewInvitation(held('SCHOOL_HEAD'), 'school', ['SCHOOL_HEAD']).ok).toBe(false);
    expect(renewInvitation(held('SCHOOL_HEAD'), 'school', ['DISTRICT_ADMIN']).ok).toBe(true);
    expect(renewInvitation(held('MENTOR'), 'other', ['SCHOOL_HEAD']).ok).toBe(false);
  });
});

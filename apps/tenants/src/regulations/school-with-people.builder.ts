import type { Actor, Role } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { anActor, type TestDatabase } from '@nastavnik/testing';

const PEOPLE = {
  SCHOOL_HEAD: ['Луговских', 'Вера', 'директор'],
  CURATOR: ['Берестовая', 'Нина', 'заместитель директора'],
} as const;

/** A school of a new district with a head and a curator who hold their roles since 1 September 2025. */
export async function aSchoolWithPeople(
  database: TestDatabase,
): Promise<{ head: Actor; curator: Actor }> {
  const tenantId = newId();
  const districtId = newId();
  await database.peek(
    `insert into tenants.school (tenant_id, id, district_id, full_name, short_name, place, address, founder, kind,
                                 archive_index, opened_on)
     values ($1, $1, $2, 'Муниципальное учреждение «Школа № 5»', 'МБОУ «Школа № 5»', 'пос. Луговой Яр', '', 'Управление',
             'SCHOOL', '03-05', '2025-09-01')`,
    [tenantId, districtId],
  );
  const person = async (role: keyof typeof PEOPLE & Role): Promise<Actor> => {
    const actor = anActor(role, { tenantId, districtId });
    const [surname, name, post] = PEOPLE[role];
    const owner = [tenantId, actor.accountId, districtId, actor.personId];
    await database.peek(
      `insert into tenants.account (tenant_id, id, district_id, person_id, email, surname, name, gender)
       values ($1, $2, $3, $4, $7, $5, $6, 'f')`,
      [...owner, surname, name, `${actor.accountId}@example.org`],
    );
    await database.peek(
      `insert into tenants.role_grant (tenant_id, id, district_id, account_id, person_id, role, post, valid_from)
       values ($1, gen_random_uuid(), $3, $2, $4, $5, $6, '2025-09-01')`,
      [...owner, role, post],
    );
    return actor;
  };
  return { head: await person('SCHOOL_HEAD'), curator: await person('CURATOR') };
}

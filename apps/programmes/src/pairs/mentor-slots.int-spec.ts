import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@nastavnik/kernel';
import { type Database, newId } from '@nastavnik/persistence';
import { anActor, openTestDatabase, type TestDatabase } from '@nastavnik/testing';

import { entities } from '../entities';
import { currentMentees, freePlaces, takePlaces } from './mentor-slots';

describe('places of a mentor, held by PostgreSQL (004 3.7)', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  const district = newId();
  const home = anActor('CURATOR', { districtId: district });
  const other = anActor('CURATOR', { districtId: district });

  beforeAll(async () => {
    testDatabase = await openTestDatabase();
    database = await testDatabase.connect('programmes', entities);
  });
  afterAll(() => testDatabase.drop());

  const take = (
    actor: Actor,
    mentorId: string,
    {
      count = 1,
      limit = 3,
      assignmentId = newId(),
    }: { count?: number; limit?: number | null; assignmentId?: string } = {},
  ) =>
    database.write(actor, (work) =>
      takePlaces(work, {
        mentorId,
        mentorTenantId: home.tenantId,
        assignmentId,
        menteeIds: Array.from({ length: count }, () => newId()),
        limit,
      }),
    );
  const taken = async (mentorId: string) => {
    const rows = await testDatabase.peek<{ slot_no: number }>(
      'select slot_no from programmes.mentor_slot where mentor_id = $1 order by 1',
      [mentorId],
    );
    return rows.map(({ slot_no }) => slot_no);
  };

  it('counts the mentees of all schools together, though no school sees the other’s rows', async () => {
    const mentorId = newId();
    expect(await take(other, mentorId, { count: 2 })).toBe(true);
    const third = anActor('CURATOR', { districtId: district });
    const seen = await database.write(third, ({ em }) => currentMentees(em, mentorId));
    expect(seen).toBe(0);
    expect(await take(third, mentorId, { count: 2 })).toBe(false);
    expect(await take(third, mentorId)).toBe(true);
    expect(await take(home, mentorId)).toBe(false);
    expect(await taken(mentorId)).toEqual([1, 2, 3]);
    // The mentor's own school sees where its mentor is taken up.
    expect(await database.write(home, ({ em }) => currentMentees(em, mentorId))).toBe(3);
  });

  it('takes nothing when a group does not fit as a whole', async () => {
    const mentorId = newId();
    await take(home, mentorId, { count: 2 });
    expect(await take(home, mentorId, { count: 2 })).toBe(false);
    expect(await taken(mentorId)).toEqual([1, 2]);
  });

  it('gives the lowest free place again', async () => {
    const mentorId = newId();
    const first = newId();
    await take(home, mentorId, { assignmentId: first });
    await take(home, mentorId);
    await database.write(home, ({ em }) => freePlaces(em, home.tenantId, first));
    expect(await taken(mentorId)).toEqual([2]);
    await take(home, mentorId);
    expect(await taken(mentorId)).toEqual([1, 2]);
  });

  it('lets exactly as many through as there are places when twenty schools come at once', async () => {
    const mentorId = newId();
    const schools = Array.from({ length: 20 }, () => anActor('CURATOR', { districtId: district }));
    const answers = await Promise.all(schools.map((school) => take(school, mentorId)));
    expect(answers.filter(Boolean)).toHaveLength(3);
    expect(await taken(mentorId)).toEqual([1, 2, 3]);
  });

  it('refuses in the table itself what passes by this code', async () => {
    const mentorId = newId();
    await take(home, mentorId);
    const twice = database.write(home, ({ em }) =>
      em.execute(
        `insert into programmes.mentor_slot (tenant_id, id, district_id, mentor_tenant_id, mentor_id, member_ids, slot_no, assignment_id)
         values (?, ?, ?, ?, ?, '{}', 1, ?)`,
        [home.tenantId, newId(), district, home.tenantId, mentorId, newId()],
      ),
    );
    await expect(twice).rejects.toMatchObject({ code: '23505' });
  });

  it('knows no limit where neither regulation nor mentor sets one', async () => {
    const mentorId = newId();
    expect(await take(home, mentorId, { count: 7, limit: null })).toBe(true);
    expect(await taken(mentorId)).toHaveLength(7);
  });
});

import type { EntityManager } from '@mikro-orm/postgresql';
import { newId, type Work } from '@nastavnik/persistence';

import { MentorSlot } from './mentor-slot.entity';

/** Where neither regulation nor mentor sets a limit, places are still numbered. */
const MOST_PLACES = 100;

const TAKE = `
  insert into programmes.mentor_slot
         (tenant_id, id, district_id, mentor_tenant_id, mentor_id, member_ids, slot_no, assignment_id)
  values (?, ?, ?, ?, ?, ?::uuid[], ?, ?) on conflict do nothing`;

export interface Places {
  readonly mentorId: string;
  readonly mentorTenantId: string;
  readonly assignmentId: string;
  /** The mentees who join: one place for each. */
  readonly menteeIds: readonly string[];
  /** Mentees of the mentor at once; null: no limit. */
  readonly limit: number | null;
}

/**
 * Takes places of the mentor, the lowest free first, and answers whether there were enough. Two who want the same
 * place meet at the unique key: the second waits for the first and goes on to the next number.
 */
export async function takePlaces(
  { em, actor }: Pick<Work, 'em' | 'actor'>,
  { mentorId, mentorTenantId, assignmentId, menteeIds, limit }: Places,
): Promise<boolean> {
  const members = `{${[mentorId, ...menteeIds].join(',')}}`;
  let left = menteeIds.length;
  for (let slotNo = 1; left > 0 && slotNo <= (limit ?? MOST_PLACES); slotNo += 1) {
    const owner = [actor.tenantId, newId(), actor.districtId, mentorTenantId, mentorId];
    const { affectedRows } = await em.execute<{ affectedRows: number }>(
      TAKE,
      [...owner, members, slotNo, assignmentId],
      'run',
    );
    left -= affectedRows;
  }
  if (left === 0) return true;
  await freePlaces(em, actor.tenantId, assignmentId);
  return false;
}

/** Gives the places of an assignment back. */
export async function freePlaces(
  em: EntityManager,
  tenantId: string,
  assignmentId: string,
): Promise<void> {
  await em.nativeDelete(MentorSlot, { tenantId, assignmentId });
}

/** Mentees the mentor has or is proposed for, as far as this session sees; without those of one assignment. */
export const currentMentees = (
  em: EntityManager,
  mentorId: string,
  exceptAssignmentId?: string,
): Promise<number> =>
  em.count(MentorSlot, {
    mentorId,
    ...(exceptAssignmentId ? { assignmentId: { $ne: exceptAssignmentId } } : {}),
  });

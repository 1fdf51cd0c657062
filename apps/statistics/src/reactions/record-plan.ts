import type { Message, MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { ProgrammeEvent } from '../facts/programme-event.entity';

type Plan = NonNullable<MessageOf<'ProgrammeAgreed.v1'>['plan']>;

/** The events that are to be held are those of the last plan; one that left it without being held was cancelled. */
export async function recordPlan(
  { em }: Work,
  { tenantId, districtId }: Message,
  programmeId: string,
  plan: Plan,
): Promise<void> {
  const ids = plan.map(({ eventId }) => eventId);
  const left = { tenantId, programmeId, id: { $nin: ids }, heldOn: null };
  await em.nativeUpdate(ProgrammeEvent, left, { cancelled: true });
  const rows = plan.map(({ eventId: id, plannedDate }) => {
    const planned = { plannedDate, cancelled: false };
    return { tenantId, id, districtId, programmeId, ...planned };
  });
  if (rows.length === 0) return;
  await em
    .createQueryBuilder(ProgrammeEvent)
    .insert(rows)
    .onConflict(['tenantId', 'id'])
    .merge(['programmeId', 'plannedDate', 'cancelled'])
    .execute();
}

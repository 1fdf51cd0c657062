import { NotFoundError } from '@nastavnik/graphql';
import type { Work } from '@nastavnik/persistence';

import { loadProgramme, type ProgrammeRecord } from '../programmes/programme-record';
import { ProgrammeEvent } from './programme-event.entity';

export interface EventRecord extends ProgrammeRecord {
  readonly event: ProgrammeEvent;
}

/** One event with its programme; the programme's lock keeps two people from deciding on it at once. */
export async function loadEvent(work: Work, id: string): Promise<EventRecord> {
  const { em, actor } = work;
  const found = await em.findOne(ProgrammeEvent, { tenantId: actor.tenantId, id });
  if (!found) throw new NotFoundError('Event');
  const record = await loadProgramme(work, found.programmeId);
  const event = await em.findOne(
    ProgrammeEvent,
    { tenantId: actor.tenantId, id },
    { refresh: true },
  );
  if (!event) throw new NotFoundError('Event');
  return { ...record, event };
}

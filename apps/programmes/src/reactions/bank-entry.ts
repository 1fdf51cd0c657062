import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { PersonRef } from '../people/person-ref.entity';
import { rememberPerson } from './person-ref';

export async function bankEntryActivated(work: Work, payload: MessageOf<'BankEntryActivated.v1'>) {
  const { entryId, personId, competences, requests, capacity } = payload;
  await rememberPerson(
    work,
    personId,
    payload.side === 'MENTOR'
      ? { mentorEntryId: entryId, mentorActive: true, competences, capacity }
      : { menteeEntryId: entryId, menteeActive: true, requests },
  );
}

/** Only the entry that stands here: an older one may be told of later. */
export async function bankEntrySuspended(work: Work, payload: MessageOf<'BankEntrySuspended.v1'>) {
  const { tenantId } = work.actor;
  const { personId: id, entryId } = payload;
  if (payload.side === 'MENTOR')
    await work.em.nativeUpdate(
      PersonRef,
      { tenantId, id, mentorEntryId: entryId },
      { mentorActive: false },
    );
  else
    await work.em.nativeUpdate(
      PersonRef,
      { tenantId, id, menteeEntryId: entryId },
      { menteeActive: false },
    );
}

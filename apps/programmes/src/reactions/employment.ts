import type { MessageOf } from '@nastavnik/events';
import { type LocalDate, toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';

import { PersonRef } from '../people/person-ref.entity';
import { rememberPerson } from './person-ref';

const day = (text: string | null): LocalDate | null => (text === null ? null : toLocalDate(text));

export async function employmentStarted(work: Work, payload: MessageOf<'EmploymentStarted.v1'>) {
  await rememberPerson(work, payload.personId, {
    employmentId: payload.employmentId,
    employmentEndedOn: null,
    position: payload.position,
    subjects: payload.subjects,
    isHead: payload.isHead,
    actualAdmissionDate: day(payload.actualAdmissionDate),
  });
}

/** Who left is not paired any more. Pairs in force stay until the curator ends them: that is a decision. */
export async function employmentEnded(work: Work, payload: MessageOf<'EmploymentEnded.v1'>) {
  await work.em.nativeUpdate(
    PersonRef,
    { tenantId: work.actor.tenantId, id: payload.personId, employmentId: payload.employmentId },
    { employmentEndedOn: toLocalDate(payload.endedOn) },
  );
}

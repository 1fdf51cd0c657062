import type { MessageOf } from '@nastavnik/events';
import { type LocalDate, toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';

import { caseOfEmployment } from '../cases/case-of-employment';
import { PersonRef } from '../people/person-ref.entity';
import { rememberPerson } from './person-ref';

const day = (text: string | null): LocalDate | null => (text === null ? null : toLocalDate(text));

/**
 * Somebody works here, or what was told of it has changed. Another post in the same employment is a transfer: the pairs
 * in force need a look (004 3.8, ground 2).
 */
export async function employmentStarted(work: Work, payload: MessageOf<'EmploymentStarted.v1'>) {
  const { tenantId } = work.actor;
  const before = await work.em.findOne(PersonRef, { tenantId, id: payload.personId });
  const moved =
    before?.employmentId === payload.employmentId &&
    before.position !== '' &&
    before.position !== payload.position;
  await rememberPerson(work, payload.personId, {
    employmentId: payload.employmentId,
    employmentEndedOn: null,
    position: payload.position,
    subjects: payload.subjects,
    isHead: payload.isHead,
    actualAdmissionDate: day(payload.actualAdmissionDate),
  });
  if (moved)
    await caseOfEmployment(
      work,
      payload.personId,
      'TRANSFER',
      `${before.fullName}: ${before.position} → ${payload.position}`,
    );
}

/**
 * Who left is not paired any more. Pairs in force stay until somebody decides: a mentor is to be replaced (004 3.8,
 * ground 1), for a mentee the curator ends the pair.
 */
export async function employmentEnded(work: Work, payload: MessageOf<'EmploymentEnded.v1'>) {
  await work.em.nativeUpdate(
    PersonRef,
    { tenantId: work.actor.tenantId, id: payload.personId, employmentId: payload.employmentId },
    { employmentEndedOn: toLocalDate(payload.endedOn) },
  );
  const { tenantId } = work.actor;
  const left = await work.em.findOne(PersonRef, { tenantId, id: payload.personId });
  if (left?.employmentEndedOn)
    await caseOfEmployment(work, left.id, 'MENTOR_CONTRACT_ENDED', left.fullName);
}

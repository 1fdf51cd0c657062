import type { Message, MessageOf } from '@nastavnik/events';
import { type LocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { schoolYear, schoolYearOf } from '@nastavnik/statistics-domain';

import { Employment } from '../facts/employment.entity';
import { recordFact } from './record-fact';

type Started = MessageOf<'EmploymentStarted.v1'>;

/**
 * The card of an employment as it stands; the message is repeated when it changes. A need lasts from admission when
 * that was in this school year, otherwise from the day it was told of, until the day the flag was taken away.
 */
export async function recordEmployment(work: Work, said: Started, message: Message): Promise<void> {
  const { employmentId: id, personId, isTeacher } = said;
  const { tenantId } = message;
  const told = work.dayOf(message.occurredAt);
  const known = await work.em.findOne(Employment, { tenantId, id });
  await recordFact(work, message, Employment, id, {
    personId,
    isTeacher,
    teachingExperienceStart: said.teachingExperienceStart,
    actualAdmissionDate: said.actualAdmissionDate,
    ...needOf(said, known, told),
  });
}

function needOf(said: Started, known: Employment | null, told: LocalDate) {
  const lasts = known?.needSince != null && known.needUntil === null;
  if (said.needsMentor === lasts) return {};
  if (!said.needsMentor) return { needUntil: told };
  const admitted = said.actualAdmissionDate;
  const recently = admitted !== null && admitted >= schoolYear(schoolYearOf(told)).from;
  return { needSince: recently && admitted < told ? admitted : told, needUntil: null };
}

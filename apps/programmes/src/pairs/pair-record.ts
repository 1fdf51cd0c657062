import { LockMode } from '@mikro-orm/core';
import { NotFoundError } from '@nastavnik/graphql';
import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';
import type { PairMembers } from '@nastavnik/programmes-domain';

import { AssignmentMentee } from './assignment-mentee.entity';
import { Assignment } from './assignment.entity';
import { PairConsent } from './pair-consent.entity';

/** An assignment with everything that belongs to it. */
export interface PairRecord {
  readonly assignment: Assignment;
  readonly mentees: readonly AssignmentMentee[];
  readonly consents: readonly PairConsent[];
}

/** The pair of the session's own school, locked against others who decide on it; null when there is none. */
export async function findPair(
  { em, actor }: Pick<Work, 'em' | 'actor'>,
  id: string,
): Promise<PairRecord | null> {
  const { tenantId } = actor;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const assignment = await em.findOne(Assignment, { tenantId, id }, lock);
  if (!assignment) return null;
  const [mentees, consents] = [
    await em.find(
      AssignmentMentee,
      { tenantId, assignmentId: id },
      { orderBy: { menteeName: 'asc' } },
    ),
    await em.find(PairConsent, { tenantId, assignmentId: id }),
  ];
  return { assignment, mentees, consents };
}

export async function loadPair(work: Pick<Work, 'em' | 'actor'>, id: string): Promise<PairRecord> {
  const record = await findPair(work, id);
  if (!record) throw new NotFoundError('Pair');
  return record;
}

export const membersOf = ({ assignment, mentees, consents }: PairRecord): PairMembers => ({
  mentorId: assignment.mentorId,
  menteeIds: mentees.map(({ menteeId }) => menteeId),
  consents: consents.flatMap(({ personId, kind, signedOn }) =>
    signedOn ? [{ personId, kind, signedOn }] : [],
  ),
});

/** The part of a message that names a pair. */
export const pairMessage = ({
  assignment,
  mentees,
}: Pick<PairRecord, 'assignment' | 'mentees'>): MessageOf<'AssignmentProposed.v1'> => ({
  assignmentId: assignment.id,
  mentorId: assignment.mentorId,
  mentorSchoolId: assignment.mentorTenantId,
  menteeIds: mentees.map(({ menteeId }) => menteeId),
  form: assignment.primaryForm,
});

/** The last day to appoint the mentor: what consents and the order serve (004 3.7). */
export const appointmentDueOf = ({ appointmentDue, appointmentClause }: Assignment) => ({
  on: appointmentDue ?? null,
  clause: appointmentClause ?? null,
});

/** «Лугова Вера Павловна — Рощин Илья Олегович», for audit headings. */
export const pairTitle = ({
  assignment,
  mentees,
}: Pick<PairRecord, 'assignment' | 'mentees'>): string =>
  `${assignment.mentorName} — ${mentees.map(({ menteeName }) => menteeName).join(', ')}`;

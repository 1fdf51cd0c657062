import type { LocalDate } from '@nastavnik/kernel';

import { acts, isPerson, type TaskActor, type TaskDraft } from './task';
import type { AssignmentFact, NeedFact } from './task-snapshot';

/** The curator looks for a mentor; after a while without a volunteer so does the head. */
export function needTasks(
  actor: TaskActor,
  need: NeedFact,
  today: LocalDate,
): readonly TaskDraft[] {
  const alerted = need.alertOn !== null && today >= need.alertOn;
  return acts(actor, 'CURATOR') || (alerted && acts(actor, 'SCHOOL_HEAD'))
    ? [{ kind: 'FIND_MENTOR', subjectId: need.mentee.id, people: [need.mentee], due: need.due }]
    : [];
}

/** Steps from a proposed pair to a programme being due (machine G). To sign is asked among the documents. */
export function assignmentTasks(actor: TaskActor, fact: AssignmentFact): readonly TaskDraft[] {
  const { id: subjectId, state, mentor, mentees } = fact;
  const people = [mentor, ...mentees];
  const { appointmentDue, programmeDue } = fact;
  const bySchool = fact.via === 'SCHOOL';
  const begun = state === 'APPOINTED' || state === 'ACTIVE';
  // A mentor who left is replaced by way of a case; a pair without its mentee, or not yet in force, is ended.
  const gone = fact.left.filter(({ id }) => !begun || id !== mentor.id);
  const first = gone.map(({ on }) => on).sort()[0];
  if (first !== undefined)
    return acts(actor, 'CURATOR')
      ? [{ kind: 'END_PAIR', subjectId, people, due: { on: first, clause: '004 7.1' } }]
      : [];
  if (state === 'CONSENTED' && bySchool && !fact.orderRequested && acts(actor, 'CURATOR'))
    return [{ kind: 'REQUEST_ORDER', subjectId, people, due: appointmentDue }];
  const tasks: TaskDraft[] = [];
  if (state === 'APPOINTED' && fact.termsNeeded && acts(actor, 'CLERK'))
    tasks.push({ kind: 'FIX_TERMS', subjectId, people, clause: 'ТК РФ 351.8' });
  if (begun && !fact.hasProgramme && isPerson(actor, 'MENTOR', mentor))
    tasks.push({ kind: 'DRAFT_PROGRAMME', subjectId, people, due: programmeDue });
  return tasks;
}

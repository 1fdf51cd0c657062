import { acts, type TaskActor, type TaskDraft } from './task';
import type { PackageFact } from './task-snapshot';

/** Steps of a head–teacher package, in the school and at the authority (machine K). */
export function packageTasks(actor: TaskActor, fact: PackageFact): readonly TaskDraft[] {
  const { id: subjectId, state } = fact;
  const people = [fact.mentee, ...(fact.candidate ? [fact.candidate] : [])];
  const inSchool = state === 'PACKAGE_DRAFT' || state === 'RETURNED';
  if (inSchool && !fact.complete && acts(actor, 'CURATOR'))
    return [{ kind: 'PREPARE_PACKAGE', subjectId, people, due: fact.submitBy }];
  if (inSchool && fact.complete && acts(actor, 'SCHOOL_HEAD'))
    return [{ kind: 'SUBMIT_PACKAGE', subjectId, people, due: fact.submitBy }];
  if (state === 'SUBMITTED' && acts(actor, 'REGIONAL_COORDINATOR'))
    return [{ kind: 'DECIDE_PACKAGE', subjectId, people, due: fact.returnDue }];
  if (state === 'ACCEPTED' && fact.actReady && acts(actor, 'REGIONAL_COORDINATOR'))
    return [{ kind: 'REQUEST_ACT', subjectId, people, due: fact.decisionDue }];
  return [];
}

import { type LocalDate, nextState } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import {
  ASSIGNMENT_MACHINE,
  CASE_MACHINE,
  endingOf,
  reportDue,
} from '@nastavnik/programmes-domain';
import { REPLACEMENT_GROUND_TITLES } from '@nastavnik/regulations';
import { newId } from '@nastavnik/persistence';

import type { Assignment } from '../pairs/assignment.entity';
import { closeAssignment } from '../pairs/close-assignment';
import { findPair, pairTitle } from '../pairs/pair-record';
import { AssignmentMentee } from '../pairs/assignment-mentee.entity';
import { Programme } from '../programmes/programme.entity';
import { SchoolRules } from '../regulations/school-rules';
import { Report } from '../reports/report.entity';
import { caseSnapshot, openCaseOf } from './case-record';
import type { ReplacementCase } from './replacement-case.entity';

/**
 * The order on the replacement is in force (D20, 004 3.8): the old assignment ends as replaced on its day, the outgoing
 * mentor reports (our default), and the plan so far is handed on as the new mentor's draft.
 */
export async function orderReplacement(
  work: Work,
  next: Assignment,
  on: LocalDate,
): Promise<Programme | null> {
  const { em, actor } = work;
  const { tenantId } = actor;
  const old = next.supersedesId ? await findPair(work, next.supersedesId) : null;
  if (!old || nextState(ASSIGNMENT_MACHINE, old.assignment.state, 'REPLACE') === null) return null;
  const found = await openCaseOf(work, tenantId, old.assignment.id);
  const ground = found ? REPLACEMENT_GROUND_TITLES[found.ground] : 'замена наставника';
  await closeAssignment(work, old, { state: 'REPLACED', endedOn: on, reason: ground });
  if (found) {
    found.state = nextState(CASE_MACHINE, found.state, 'ORDER') ?? found.state;
    found.decidedOn = on;
  }
  // The old place is given back first: a mentee stands in one open pair.
  await em.flush();
  await em.nativeUpdate(AssignmentMentee, { tenantId, assignmentId: next.id }, { replaces: false });
  work.audit({
    fact: 'MENTOR_REPLACED',
    subjectKind: 'ASSIGNMENT',
    subjectId: old.assignment.id,
    heading: `Наставник заменён: ${pairTitle(old)}. Основание: ${ground}`,
    after: { newAssignmentId: next.id },
  });
  const programme = await em.findOne(Programme, { tenantId, assignmentId: old.assignment.id });
  if (programme) await endProgramme(work, programme, old.assignment, found, on);
  return programme;
}

async function endProgramme(
  { em }: Work,
  programme: Programme,
  assignment: Assignment,
  found: ReplacementCase | null,
  on: LocalDate,
): Promise<void> {
  const { tenantId, districtId } = assignment;
  const rules = await SchoolRules.load(em, tenantId);
  const parameters = rules.on(assignment.orderDate ?? on);
  Object.assign(programme, {
    state: 'TERMINATED',
    endedOn: on,
    endReason: found ? endingOf(caseSnapshot(found)) : 'MUTUAL',
    explanation: `Замена наставника: ${found?.explanation ?? assignment.endReason ?? ''}`,
  });
  em.create(Report, {
    tenantId,
    id: newId(),
    districtId,
    mentorTenantId: programme.mentorTenantId,
    mentorId: programme.mentorId,
    memberIds: programme.memberIds,
    programmeId: programme.id,
    assignmentId: assignment.id,
    side: 'MENTOR',
    authorId: assignment.mentorId,
    authorName: assignment.mentorName,
    state: 'DUE',
    due: reportDue('MENTOR', on, parameters, rules.calendar),
    dueClause: parameters.mentorReportDueDays.clause,
  });
}

import type { Refusal } from '@nastavnik/kernel';
import { newId, type Work } from '@nastavnik/persistence';
import { type CaseOpener, type OpenCase, openCase } from '@nastavnik/programmes-domain';
import { REPLACEMENT_GROUND_TITLES } from '@nastavnik/regulations';

import { type PairRecord, pairTitle } from '../pairs/pair-record';
import { SchoolRules } from '../regulations/school-rules';
import { openCaseOf } from './case-record';
import { ReplacementCase } from './replacement-case.entity';

/** Decides on a new case and writes it down; null when it stands. */
export async function writeCase(
  work: Work,
  { assignment, mentees }: PairRecord,
  command: OpenCase,
  opener: CaseOpener,
): Promise<Refusal | null> {
  const { em, today } = work;
  const { tenantId, mentorId } = assignment;
  const rules = await SchoolRules.load(em, tenantId);
  const menteeIds = mentees.map(({ menteeId }) => menteeId);
  const decision = openCase(
    {
      assignment: { state: assignment.state, mentorId, menteeIds },
      caseOpen: (await openCaseOf(work, tenantId, assignment.id)) !== null,
    },
    command,
    opener,
    rules.on(today),
    rules.calendar,
    today,
  );
  if (!decision.ok) return decision.refusal;
  const isMember = [mentorId, ...menteeIds].includes(opener.personId ?? '');
  const { id } = em.create(ReplacementCase, {
    tenantId,
    id: newId(),
    districtId: assignment.districtId,
    mentorTenantId: assignment.mentorTenantId,
    mentorId,
    memberIds: assignment.memberIds,
    assignmentId: assignment.id,
    applicantId: isMember ? opener.personId : null,
    ...decision.value,
  });
  work.audit({
    fact: 'CASE_OPENED',
    subjectKind: 'ASSIGNMENT',
    subjectId: assignment.id,
    heading: `Открыто дело о замене наставника: ${REPLACEMENT_GROUND_TITLES[command.ground]}. ${pairTitle({ assignment, mentees })}`,
    after: { caseId: id, ground: command.ground, due: decision.value.due },
  });
  return null;
}

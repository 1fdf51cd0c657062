import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, addDays } from '@nastavnik/kernel';
import { Database, newId, type Work } from '@nastavnik/persistence';
import {
  findSubstitute,
  freePlaces,
  proposePair,
  type ProposePair as ProposePairCommand,
} from '@nastavnik/programmes-domain';

import type { Assignment } from '../pairs/assignment.entity';
import { currentMentees, takePlaces } from '../pairs/mentor-slots';
import { openAssignment } from '../pairs/open-assignment';
import { loadPair, pairMessage, pairTitle } from '../pairs/pair-record';
import { menteeFact, mentorFact } from '../pairs/pairing-facts';
import { PairsQueries } from '../pairs/pairs.queries';
import { requestConsents } from '../pairs/request-consents';
import { officeHolder } from '../people/office-holder';
import { PersonRef } from '../people/person-ref.entity';
import { snapshotOf } from '../people/person-snapshot';
import { SchoolRules } from '../regulations/school-rules';
import { SchoolRef } from '../schools/school-ref.entity';
import { caseSnapshot, loadCase } from './case-record';
import type { ProposeReplacementInput } from './case.types';

/**
 * The curator proposes another mentor for the mentees of a case: a new pair with the same mentees, form and kinds, that
 * waits for consents and for the order on the replacement (D20); until then the old one stands (004 3.8).
 */
@Injectable()
export class ProposeReplacement {
  constructor(
    private readonly database: Database,
    private readonly queries: PairsQueries,
  ) {}

  async execute(actor: Actor, input: ProposeReplacementInput) {
    let pairId = '';
    const refusal = await this.database.write(actor, async (work) => {
      const found = await loadCase(work, input.caseId);
      pairId = found.assignmentId;
      const decision = findSubstitute(caseSnapshot(found), input);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const id = newId();
      const refused = await propose(work, id, pairId, input);
      if (refused) return refused;
      found.state = decision.value.state;
      found.newAssignmentId = id;
      return null;
    });
    return refusal ?? this.queries.one(actor, pairId);
  }
}

async function propose(
  work: Work,
  id: string,
  oldId: string,
  input: ProposeReplacementInput,
): Promise<RefusalAnswer | null> {
  const { em, actor, today } = work;
  const { tenantId } = actor;
  const old = await loadPair(work, oldId);
  const { mentor, mentees, school, head } = await people(work, old.mentees, input.mentorId);
  if (!school || !head) return RefusalAnswer.of({ code: 'HEAD_MISSING', clause: '004 3.4' });
  const parameters = (await SchoolRules.load(em, tenantId)).on(today);
  const snapshot = {
    mentor: mentorFact(mentor, await currentMentees(em, mentor.id)),
    mentees: mentees.map((person) => menteeFact(person, true)),
  };
  const proposal = proposePair(
    snapshot,
    commandOf(work, old.assignment, mentor, input),
    parameters,
  );
  if (!proposal.ok) return RefusalAnswer.of(proposal.refusal);
  const limit = freePlaces({ capacity: mentor.capacity ?? null, currentMentees: 0 }, parameters);
  const places = { mentorId: mentor.id, mentorTenantId: tenantId, assignmentId: id, limit };
  if (!(await takePlaces(work, { ...places, menteeIds: mentees.map((person) => person.id) })))
    return RefusalAnswer.of({
      code: 'MENTOR_LOAD_EXCEEDED',
      field: 'mentorId',
      clause: parameters.maxMenteesAtOnce.clause ?? '004 3.7',
      details: { limit: limit ?? 0, current: limit ?? 0, joining: mentees.length },
    });

  const record = openAssignment(work, id, {
    proposal: proposal.value,
    mentor: snapshotOf(mentor),
    mentorTenantId: tenantId,
    mentorCapacity: mentor.capacity ?? null,
    mentorSchoolName: school.shortName,
    schoolName: school.shortName,
    packageId: null,
    payTerms: null,
    // A replacement does not start the thirty days anew (domain.md section 9).
    mentees: mentees.map((person) => ({
      id: person.id,
      person: snapshotOf(person),
      actualAdmissionDate: null,
    })),
    due: { on: null, clause: null },
  });
  requestConsents(work, record, { school, head }, parameters);
  work.audit({
    fact: 'REPLACEMENT_PROPOSED',
    subjectKind: 'ASSIGNMENT',
    subjectId: oldId,
    heading: `Предложена замена наставника: ${pairTitle(record)}`,
    after: { newAssignmentId: id },
  });
  work.publish('AssignmentProposed.v1', id, pairMessage(record));
  return null;
}

/** The rest of the old term, in the old form; a mentor who is no head cannot stand in the form of heads. */
function commandOf(
  { today }: Work,
  old: Assignment,
  mentor: PersonRef,
  { to }: ProposeReplacementInput,
): ProposePairCommand {
  const asTeacher = old.forms.includes('HEAD_TEACHER') && !mentor.isHead;
  return {
    forms: asTeacher ? ['TEACHER_TEACHER'] : old.forms,
    primaryForm: asTeacher ? 'TEACHER_TEACHER' : old.primaryForm,
    kinds: old.kinds,
    term: {
      from: today > old.termFrom ? today : old.termFrom,
      to: to ? addDays(to, 1) : old.termTo,
    },
    termReason: null,
    via: 'SCHOOL',
    supersedesId: old.id,
  };
}

async function people(
  { em, actor, today }: Work,
  members: readonly { readonly menteeId: string }[],
  mentorId: string,
) {
  const { tenantId } = actor;
  const mentor = await em.findOne(PersonRef, { tenantId, id: mentorId });
  if (!mentor) throw new NotFoundError('Person');
  const mentees = await em.find(PersonRef, {
    tenantId,
    id: { $in: members.map(({ menteeId }) => menteeId) },
  });
  return {
    mentor,
    mentees,
    school: await em.findOne(SchoolRef, { tenantId, id: tenantId }),
    head: await officeHolder(em, tenantId, 'SCHOOL_HEAD', today),
  };
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, newId, type Work } from '@nastavnik/persistence';
import { chooseCandidate, freePlaces, proposePair } from '@nastavnik/programmes-domain';

import { currentMentees, takePlaces } from '../pairs/mentor-slots';
import { openAssignment } from '../pairs/open-assignment';
import { pairMessage } from '../pairs/pair-record';
import { menteeFact, mentorFact } from '../pairs/pairing-facts';
import { requestConsents } from '../pairs/request-consents';
import { officeHolder } from '../people/office-holder';
import { PersonRef } from '../people/person-ref.entity';
import { snapshotOf } from '../people/person-snapshot';
import { SchoolRules } from '../regulations/school-rules';
import { SchoolRef } from '../schools/school-ref.entity';
import type { AuthorityPackage } from './authority-package.entity';
import { actorInPackageSchool, loadPackage } from './package-record';
import { PackagesQueries } from './packages.queries';

/**
 * The coordinator chooses the mentor for a package: the pair is proposed in the mentee's school, both are asked for
 * their written consent (004 3.7), the authority's act will appoint (004 3.3).
 */
@Injectable()
export class AssignCandidate {
  constructor(
    private readonly database: Database,
    private readonly queries: PackagesQueries,
  ) {}

  async execute(actor: Actor, packageId: string, candidateId: string) {
    const inSchool = await actorInPackageSchool(this.database, actor, packageId);
    const refusal = await this.database.write(inSchool, (work) =>
      this.assign(work, packageId, candidateId),
    );
    return refusal ?? this.queries.one(actor, packageId);
  }

  private async assign(
    work: Work,
    packageId: string,
    candidateId: string,
  ): Promise<RefusalAnswer | null> {
    const { em, actor, today } = work;
    const { tenantId } = actor;
    const parcel = await loadPackage(work, packageId);
    const { mentee, candidate, school, candidateSchool } = await people(em, parcel, candidateId);
    const mentor = mentorFact(candidate, await currentMentees(em, candidateId));
    const parameters = (await SchoolRules.load(em, tenantId)).on(today);
    const chosen = chooseCandidate(
      {
        state: parcel.state,
        candidateId: parcel.candidateId ?? null,
        mentee: menteeFact(mentee, false),
        candidate: mentor,
      },
      { crossSchool: parcel.crossSchool },
      parameters,
    );
    if (!chosen.ok) return RefusalAnswer.of(chosen.refusal);
    const form = candidate.isHead ? 'HEAD_TEACHER' : 'TEACHER_TEACHER';
    const proposal = proposePair(
      { mentor, mentees: [menteeFact(mentee, false)] },
      {
        forms: [form],
        primaryForm: form,
        kinds: parcel.kinds,
        term: { from: parcel.termFrom, to: parcel.termTo },
        termReason: null,
        via: 'AUTHORITY',
        supersedesId: null,
      },
      parameters,
    );
    if (!proposal.ok) return RefusalAnswer.of(proposal.refusal);
    const head = await officeHolder(em, tenantId, 'SCHOOL_HEAD', today);
    if (!head) return RefusalAnswer.of({ code: 'HEAD_MISSING', clause: '004 3.4' });

    const id = newId();
    const limit = freePlaces({ capacity: mentor.capacity, currentMentees: 0 }, parameters);
    const places = { mentorId: candidateId, mentorTenantId: candidate.tenantId, assignmentId: id };
    if (!(await takePlaces(work, { ...places, menteeIds: [mentee.id], limit })))
      return RefusalAnswer.of({
        code: 'MENTOR_LOAD_EXCEEDED',
        field: 'candidateId',
        clause: parameters.maxMenteesAtOnce.clause ?? '004 3.7',
        details: { limit: limit ?? 0, current: limit ?? 0, joining: 1 },
      });

    const record = openAssignment(work, id, {
      proposal: proposal.value,
      mentor: snapshotOf(candidate),
      mentorTenantId: candidate.tenantId,
      mentorCapacity: candidate.capacity ?? null,
      mentorSchoolName: candidateSchool.shortName,
      schoolName: school.shortName,
      packageId,
      payTerms: null,
      mentees: [
        {
          id: mentee.id,
          person: snapshotOf(mentee),
          actualAdmissionDate: parcel.actualAdmissionDate ?? null,
        },
      ],
      due: { on: parcel.appointmentDue ?? null, clause: parcel.appointmentClause ?? null },
    });
    requestConsents(work, record, { school, head }, parameters);
    Object.assign(parcel, {
      candidateId,
      candidate: snapshotOf(candidate),
      candidateTenantId: candidate.tenantId,
      candidateSchoolName: candidateSchool.shortName,
      assignmentId: id,
    });
    work.audit({
      fact: 'CANDIDATE_CHOSEN',
      subjectKind: 'PACKAGE',
      subjectId: packageId,
      heading: `Подобран наставник: ${candidate.fullName} (${candidateSchool.shortName})`,
    });
    work.publish('AssignmentProposed.v1', id, pairMessage(record));
    return null;
  }
}

/** The candidate is found among those whom the authority may see: heads, and people their school offers. */
async function people(em: EntityManager, parcel: AuthorityPackage, candidateId: string) {
  const { tenantId, menteeId } = parcel;
  const mentee = await em.findOne(PersonRef, { tenantId, id: menteeId });
  const found = await em.find(PersonRef, {
    id: candidateId,
    $or: [{ offeredToOthers: true }, { isHead: true }],
  });
  // Somebody who works in both schools is a candidate of the other one.
  const candidate = found.find((person) => person.tenantId !== tenantId) ?? found[0];
  if (!mentee || !candidate) throw new NotFoundError('Person');
  const school = await em.findOne(SchoolRef, { tenantId, id: tenantId });
  const candidateSchool = await em.findOne(SchoolRef, {
    tenantId: candidate.tenantId,
    id: candidate.tenantId,
  });
  if (!school || !candidateSchool) throw new NotFoundError('School');
  return { mentee, candidate, school, candidateSchool };
}

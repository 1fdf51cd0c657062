import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, addDays } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import { freePlaces, proposePair, type ProposePairSnapshot } from '@nastavnik/programmes-domain';
import type { RegulationParameters } from '@nastavnik/regulations';

import { officeHolder } from '../people/office-holder';
import { PersonRef } from '../people/person-ref.entity';
import { snapshotOf } from '../people/person-snapshot';
import { SchoolRules } from '../regulations/school-rules';
import { SchoolRef } from '../schools/school-ref.entity';
import { appointmentClocks } from './appointment-clocks';
import { AssignmentMentee } from './assignment-mentee.entity';
import { earliestDue } from './earliest-due';
import { currentMentees, takePlaces } from './mentor-slots';
import { openAssignment } from './open-assignment';
import type { ProposePairInput } from './pair.inputs';
import { pairMessage, pairTitle } from './pair-record';
import { menteeFact, mentorFact } from './pairing-facts';
import { PairsQueries } from './pairs.queries';
import { requestConsents } from './request-consents';

/** The curator proposes a pair or a group: places are taken, consents asked for. */
@Injectable()
export class ProposePair {
  constructor(
    private readonly database: Database,
    private readonly queries: PairsQueries,
  ) {}

  async execute(actor: Actor, input: ProposePairInput) {
    const id = newId();
    const refusal = await this.propose(actor, id, input);
    return refusal ?? this.queries.one(actor, id);
  }

  private propose(actor: Actor, id: string, input: ProposePairInput) {
    return this.database.write(actor, async (work): Promise<RefusalAnswer | null> => {
      const { em, today } = work;
      const { tenantId } = actor;
      const rules = await SchoolRules.load(em, tenantId);
      if (!rules.versionOn(today))
        return RefusalAnswer.of({ code: 'REGULATION_NOT_IN_FORCE', clause: '004 3.1' });
      const parameters = rules.on(today);
      const { mentor, mentees, paired } = await people(em, tenantId, input);
      const snapshot = {
        mentor: mentorFact(mentor, await currentMentees(em, mentor.id)),
        mentees: input.menteeIds.map((menteeId) => {
          const person = mentees.find((one) => one.id === menteeId);
          if (!person) throw new NotFoundError('Person');
          return menteeFact(person, paired.has(menteeId));
        }),
      };
      const decide = (seen: ProposePairSnapshot) =>
        proposePair(
          seen,
          {
            forms: [input.form, ...(input.moreForms ?? [])],
            primaryForm: input.form,
            kinds: input.kinds,
            term: { from: input.from, to: addDays(input.to, 1) },
            termReason: input.termReason ?? null,
            via: 'SCHOOL',
            supersedesId: null,
          },
          parameters,
        );
      const decision = decide(snapshot);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const school = await em.findOne(SchoolRef, { tenantId, id: tenantId });
      const head = await officeHolder(em, tenantId, 'SCHOOL_HEAD', today);
      if (!school || !head) return RefusalAnswer.of({ code: 'HEAD_MISSING', clause: '004 3.4' });

      const limit = limitOf(mentor, parameters);
      const taken = await takePlaces(work, {
        mentorId: mentor.id,
        mentorTenantId: tenantId,
        assignmentId: id,
        menteeIds: mentees.map((person) => person.id),
        limit,
      });
      if (!taken) return fullAnswer(decide, snapshot, limit);

      const clocks = await appointmentClocks(em, tenantId, mentees, rules, today);
      const record = openAssignment(work, id, {
        proposal: decision.value,
        mentor: snapshotOf(mentor),
        mentorTenantId: tenantId,
        mentorCapacity: mentor.capacity ?? null,
        mentorSchoolName: school.shortName,
        schoolName: school.shortName,
        packageId: null,
        payTerms: input.payTerms ?? null,
        mentees: mentees.map((person) => ({
          id: person.id,
          person: snapshotOf(person),
          actualAdmissionDate: clocks.get(person.id)?.startedOn ?? null,
        })),
        due: earliestDue(clocks.values()),
      });
      requestConsents(work, record, { school, head }, parameters);
      work.audit({
        fact: 'PAIR_PROPOSED',
        subjectKind: 'ASSIGNMENT',
        subjectId: id,
        heading: `Предложена пара: ${pairTitle(record)}`,
        after: { form: input.form, kinds: input.kinds, from: input.from, to: input.to },
      });
      work.publish('AssignmentProposed.v1', id, pairMessage(record));
      return null;
    });
  }
}

/** The people of the pair; the mentees are locked, so that two curators cannot propose one person at once. */
async function people(em: EntityManager, tenantId: string, input: ProposePairInput) {
  const mentor = await em.findOne(PersonRef, { tenantId, id: input.mentorId });
  if (!mentor) throw new NotFoundError('Person');
  const mentees = await em.find(
    PersonRef,
    { tenantId, id: { $in: input.menteeIds } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const open = await em.find(AssignmentMentee, {
    tenantId,
    menteeId: { $in: input.menteeIds },
    open: true,
  });
  return { mentor, mentees, paired: new Set(open.map(({ menteeId }) => menteeId)) };
}

/** How many mentees the mentor may have at once; null: no limit. */
const limitOf = (mentor: PersonRef, parameters: RegulationParameters) =>
  freePlaces({ capacity: mentor.capacity ?? null, currentMentees: 0 }, parameters);

/** The database found the places taken meanwhile: the same words as if the rule had seen it. */
function fullAnswer(
  decide: (seen: ProposePairSnapshot) => ReturnType<typeof proposePair>,
  snapshot: ProposePairSnapshot,
  limit: number | null,
): RefusalAnswer {
  const full = { ...snapshot.mentor, currentMentees: limit ?? snapshot.mentor.currentMentees };
  const decision = decide({ ...snapshot, mentor: full });
  return RefusalAnswer.of(
    decision.ok ? { code: 'MENTOR_LOAD_EXCEEDED', clause: '004 3.7' } : decision.refusal,
  );
}

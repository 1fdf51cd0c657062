import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import {
  freePlaces,
  MATCH_WEIGHTS,
  type MentorScore,
  type MentorToMatch,
  rankMentors,
} from '@nastavnik/programmes-domain';

import { ReplacementCase } from '../cases/replacement-case.entity';
import { PersonRef } from '../people/person-ref.entity';
import { SchoolRules } from '../regulations/school-rules';
import { SchoolRef } from '../schools/school-ref.entity';
import { AssignmentMentee } from './assignment-mentee.entity';
import type { MentorSuggestion } from './pair.type';
import { menteeFact, mentorFact } from './pairing-facts';
import { MentorSlot } from './mentor-slot.entity';

/** No timetable is kept here yet, and no wishes: those reasons give no points. */
const NO_TIMETABLE = { preferences: {}, site: null, freeHours: [] };

@Injectable()
export class SuggestMentors {
  constructor(private readonly database: Database) {}

  /**
   * The school's mentors for one mentee, best first, those with a hard stop last (domain.md 3.2 F); for a mentee whose
   * mentor is being replaced all but that one.
   */
  async execute(actor: Actor, menteeId: string): Promise<MentorSuggestion[]> {
    return this.database.write(actor, async ({ em, today }) => {
      const { tenantId } = actor;
      const mentee = await em.findOne(PersonRef, { tenantId, id: menteeId });
      if (!mentee) throw new NotFoundError('Person');
      const parameters = (await SchoolRules.load(em, tenantId)).on(today);
      const school = await em.findOne(SchoolRef, { tenantId, id: tenantId });
      const pairs = await em.find(AssignmentMentee, { tenantId, menteeId, open: true });
      const replacing = await em.find(ReplacementCase, {
        tenantId,
        assignmentId: { $in: pairs.map(({ assignmentId }) => assignmentId) },
        state: { $in: ['OPENED', 'REVIEWED'] },
      });
      // A head is appointed by the authority, not by the school's own order (004 3.3).
      const people = await em.find(PersonRef, {
        tenantId,
        id: { $nin: replacing.map(({ mentorId }) => mentorId) },
        isHead: false,
        mentorEntryId: { $ne: null },
        employmentEndedOn: null,
      });
      const slots = await em.find(MentorSlot, { mentorId: { $in: people.map(({ id }) => id) } });
      const paired = pairs.length - replacing.length;
      const mentors = people.map((person): MentorToMatch => ({
        ...mentorFact(person, slots.filter(({ mentorId }) => mentorId === person.id).length),
        ...NO_TIMETABLE,
        subjects: person.subjects,
        competences: person.competences,
      }));
      const ranked = rankMentors(
        {
          ...menteeFact(mentee, paired > 0),
          ...NO_TIMETABLE,
          subjects: mentee.subjects,
          requests: mentee.requests,
        },
        mentors,
        parameters,
      );
      const personOf = new Map(people.map((person) => [person.id, person]));
      const factOf = new Map(mentors.map((mentor) => [mentor.personId, mentor]));
      return ranked.flatMap((score) => {
        const person = personOf.get(score.mentorId);
        const fact = factOf.get(score.mentorId);
        if (!person || !fact) return [];
        const free = freePlaces(fact, parameters);
        return [
          {
            ...inWords(score),
            mentor: {
              id: person.id,
              name: person.fullName,
              post: person.position,
              school: school?.shortName ?? '',
            },
            currentMentees: fact.currentMentees,
            limit: free === null ? null : free + fact.currentMentees,
          },
        ];
      });
    });
  }
}

const inWords = ({ score, reasons, stops }: MentorScore) => ({
  score,
  stops: [...stops],
  reasons: reasons.map(({ code, points, details }) => ({
    code,
    points,
    most: MATCH_WEIGHTS[code],
    details: RefusalAnswer.of({ code, details }).details,
  })),
});

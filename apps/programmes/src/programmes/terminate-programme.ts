import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { terminate } from '@nastavnik/programmes-domain';
import { COMPLETION_REASON_TITLES } from '@nastavnik/regulations';

import { PairSchool } from '../pairs/pair-school';
import { SchoolRules } from '../regulations/school-rules';
import { endMentoring } from './end-mentoring';
import type { TerminateProgrammeInput } from './programme.inputs';
import { loadProgramme } from './programme-record';
import { ProgrammesQueries } from './programmes.queries';

/** Ends a programme before its plan is carried out, with one of the regulation's reasons (004 7.1). */
@Injectable()
export class TerminateProgramme {
  constructor(
    private readonly database: Database,
    private readonly pairSchool: PairSchool,
    private readonly queries: ProgrammesQueries,
  ) {}

  async execute(actor: Actor, input: TerminateProgrammeInput) {
    const id = input.programmeId;
    const inSchool = await this.pairSchool.actorFor(actor, 'programme', id);
    const refusal = await this.database.write(inSchool, async (work) => {
      const record = await loadProgramme(work, id);
      const { programme, assignment, mentees } = record;
      const rules = await SchoolRules.load(work.em, inSchool.tenantId);
      const parameters = rules.on(assignment.orderDate ?? work.today);
      const { state } = programme;
      const decision = terminate(
        {
          state,
          mentorId: programme.mentorId,
          menteeIds: mentees.map(({ menteeId }) => menteeId),
        },
        {
          reason: input.reason,
          explanation: input.explanation,
          endedOn: input.endedOn ?? work.today,
          agreedIds: input.agreedIds,
          mediationOffered: input.mediationOffered,
        },
        actor,
        parameters,
        work.today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      programme.explanation = input.explanation.trim();
      await endMentoring(work, record, decision.value, rules);
      work.audit({
        fact: 'PROGRAMME_TERMINATED',
        subjectKind: 'PROGRAMME',
        subjectId: id,
        heading: `Программа прекращена: ${COMPLETION_REASON_TITLES[input.reason]}`,
        before: { state },
        after: { state: programme.state, explanation: programme.explanation },
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

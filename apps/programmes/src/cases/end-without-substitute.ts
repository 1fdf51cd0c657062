import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { giveUpSearch, terminate } from '@nastavnik/programmes-domain';

import { PairsQueries } from '../pairs/pairs.queries';
import { endMentoring } from '../programmes/end-mentoring';
import { Programme } from '../programmes/programme.entity';
import { loadProgramme } from '../programmes/programme-record';
import { SchoolRules } from '../regulations/school-rules';
import { caseSnapshot, loadCase } from './case-record';

/** Nobody took the place: mentoring ends, its reports fall due, the mentee waits for a mentor anew (004 3.8, 7.1). */
@Injectable()
export class EndWithoutSubstitute {
  constructor(
    private readonly database: Database,
    private readonly queries: PairsQueries,
  ) {}

  async execute(actor: Actor, id: string, explanation: string) {
    let pairId = '';
    const refusal = await this.database.write(actor, async (work) => {
      const { em, today } = work;
      const found = await loadCase(work, id);
      pairId = found.assignmentId;
      const decision = giveUpSearch(caseSnapshot(found), { explanation });
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { tenantId } = found;
      const { id: programmeId } = await em.findOneOrFail(Programme, {
        tenantId,
        assignmentId: pairId,
      });
      const record = await loadProgramme(work, programmeId);
      const { programme, assignment, mentees } = record;
      const rules = await SchoolRules.load(em, tenantId);
      const parameters = rules.on(assignment.orderDate ?? today);
      const ended = terminate(
        {
          state: programme.state,
          mentorId: programme.mentorId,
          menteeIds: mentees.map(({ menteeId }) => menteeId),
        },
        {
          reason: decision.value.ending,
          explanation,
          endedOn: today,
          agreedIds: programme.memberIds,
          mediationOffered: true,
        },
        { personId: null, roles: ['SYSTEM'] },
        parameters,
        today,
      );
      if (!ended.ok) return RefusalAnswer.of(ended.refusal);
      programme.explanation = decision.value.words;
      await endMentoring(work, record, ended.value, rules);
      Object.assign(found, {
        state: decision.value.state,
        decision: decision.value.words,
        decidedOn: today,
      });
      work.audit({
        fact: 'CASE_WITHOUT_SUBSTITUTE',
        subjectKind: 'ASSIGNMENT',
        subjectId: pairId,
        heading: 'Замены наставнику не нашлось: наставничество завершено, поиск продолжается',
        after: { caseId: id, ending: decision.value.ending },
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, pairId);
  }
}

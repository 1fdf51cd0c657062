import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { completeProgramme } from '@nastavnik/programmes-domain';

import { ProgrammeEvent } from '../meetings/programme-event.entity';
import { PairSchool } from '../pairs/pair-school';
import { SchoolRules } from '../regulations/school-rules';
import { endMentoring } from './end-mentoring';
import { loadProgramme } from './programme-record';
import { ProgrammesQueries } from './programmes.queries';

/** The plan was carried out in full (004 7.1); said by the mentor or the curator. */
@Injectable()
export class CompleteProgramme {
  constructor(
    private readonly database: Database,
    private readonly pairSchool: PairSchool,
    private readonly queries: ProgrammesQueries,
  ) {}

  async execute(actor: Actor, id: string, completedOn: LocalDate | null) {
    const inSchool = await this.pairSchool.actorFor(actor, 'programme', id);
    const refusal = await this.database.write(inSchool, async (work) => {
      const record = await loadProgramme(work, id);
      const { programme, assignment } = record;
      if (!actor.roles.includes('CURATOR') && actor.personId !== programme.mentorId)
        return RefusalAnswer.of({ code: 'NOT_YOUR_PROGRAMME' });
      const events = await work.em.find(ProgrammeEvent, {
        tenantId: inSchool.tenantId,
        programmeId: id,
      });
      const rules = await SchoolRules.load(work.em, inSchool.tenantId);
      const parameters = rules.on(assignment.orderDate ?? work.today);
      const { state } = programme;
      const decision = completeProgramme(
        {
          state,
          events: events.map((event) => ({
            id: event.id,
            state: event.state,
            cancelReason: event.reason ?? null,
          })),
          unconfirmedMeetings: events.filter(
            (event) => event.state === 'HELD' && event.confirmedByIds.length === 0,
          ).length,
        },
        { completedOn: completedOn ?? work.today },
        parameters,
        work.today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      await endMentoring(work, record, decision.value, rules);
      work.audit({
        fact: 'PROGRAMME_COMPLETED',
        subjectKind: 'PROGRAMME',
        subjectId: id,
        heading: 'Программа завершена: план выполнен',
        before: { state },
        after: { state: programme.state, endedOn: decision.value.endedOn },
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, formatRussian, type LocalDate } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { moveEvent } from '@nastavnik/programmes-domain';

import { PairSchool } from '../pairs/pair-school';
import { termOf } from '../programmes/programme-record';
import { ProgrammesQueries } from '../programmes/programmes.queries';
import { loadEvent } from './event-record';

/** The mentor moves an event of the plan to another day and says why. */
@Injectable()
export class MoveEvent {
  constructor(
    private readonly database: Database,
    private readonly pairSchool: PairSchool,
    private readonly queries: ProgrammesQueries,
  ) {}

  async execute(actor: Actor, eventId: string, plannedDate: LocalDate, reason: string) {
    const inSchool = await this.pairSchool.actorFor(actor, 'event', eventId);
    const answer = await this.database.write(inSchool, async (work) => {
      const { event, programme } = await loadEvent(work, eventId);
      const decision = moveEvent(
        { state: event.state, mentorId: programme.mentorId, programmeTerm: termOf(programme) },
        { plannedDate, reason },
        actor,
        work.today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const before = event.plannedDate;
      event.state = decision.value.state;
      event.plannedDate = decision.value.plannedDate;
      event.reason = decision.value.moveReason;
      work.audit({
        fact: 'EVENT_MOVED',
        subjectKind: 'PROGRAMME',
        subjectId: programme.id,
        heading: `Мероприятие перенесено на ${formatRussian(plannedDate)}: ${event.title}`,
        before: { plannedDate: before },
        after: { plannedDate, reason: decision.value.moveReason },
      });
      return programme.id;
    });
    return typeof answer === 'string' ? this.queries.one(actor, answer) : answer;
  }
}

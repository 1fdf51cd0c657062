import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { cancelEvent } from '@nastavnik/programmes-domain';

import { PairSchool } from '../pairs/pair-school';
import { ProgrammesQueries } from '../programmes/programmes.queries';
import { loadEvent } from './event-record';

/** The mentor cancels an event of the plan and says why. */
@Injectable()
export class CancelEvent {
  constructor(
    private readonly database: Database,
    private readonly pairSchool: PairSchool,
    private readonly queries: ProgrammesQueries,
  ) {}

  async execute(actor: Actor, eventId: string, reason: string) {
    const inSchool = await this.pairSchool.actorFor(actor, 'event', eventId);
    const answer = await this.database.write(inSchool, async (work) => {
      const { event, programme } = await loadEvent(work, eventId);
      const decision = cancelEvent(
        { state: event.state, mentorId: programme.mentorId },
        { reason },
        actor,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      event.state = decision.value.state;
      event.reason = decision.value.cancelReason;
      work.audit({
        fact: 'EVENT_CANCELLED',
        subjectKind: 'PROGRAMME',
        subjectId: programme.id,
        heading: `Мероприятие отменено: ${event.title}. ${decision.value.cancelReason}`,
      });
      return programme.id;
    });
    return typeof answer === 'string' ? this.queries.one(actor, answer) : answer;
  }
}

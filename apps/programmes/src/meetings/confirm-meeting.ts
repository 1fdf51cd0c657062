import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { confirmMeeting } from '@nastavnik/programmes-domain';

import { ProgrammesQueries } from '../programmes/programmes.queries';
import { loadEvent } from './event-record';

/** A mentee confirms a meeting the mentor entered. */
@Injectable()
export class ConfirmMeeting {
  constructor(
    private readonly database: Database,
    private readonly queries: ProgrammesQueries,
  ) {}

  async execute(actor: Actor, eventId: string) {
    const answer = await this.database.write(actor, async (work) => {
      const { event, programme } = await loadEvent(work, eventId);
      const decision = confirmMeeting(
        {
          state: event.state,
          mentorId: programme.mentorId,
          attendeeIds: event.attendeeIds,
          confirmedByIds: event.confirmedByIds,
        },
        actor,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      event.confirmedByIds = [...decision.value.confirmedByIds];
      work.audit({
        fact: 'MEETING_CONFIRMED',
        subjectKind: 'PROGRAMME',
        subjectId: programme.id,
        heading: `Встреча подтверждена: ${event.title}`,
      });
      if (event.heldOn)
        work.publish('MeetingHeld.v1', programme.id, {
          programmeId: programme.id,
          eventId,
          heldOn: event.heldOn,
          minutes: event.minutes ?? 0,
          confirmed: true,
        });
      return programme.id;
    });
    return typeof answer === 'string' ? this.queries.one(actor, answer) : answer;
  }
}

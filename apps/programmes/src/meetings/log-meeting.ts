import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, newId, type Work } from '@nastavnik/persistence';
import { logMeeting, type MeetingLogged } from '@nastavnik/programmes-domain';

import { PairSchool } from '../pairs/pair-school';
import {
  assignmentTerm,
  loadProgramme,
  type ProgrammeRecord,
} from '../programmes/programme-record';
import { ProgrammesQueries } from '../programmes/programmes.queries';
import { ProgrammeEvent } from './programme-event.entity';
import type { LogMeetingInput } from './programme-event.type';

const UNPLANNED_TITLE = 'Встреча вне плана';

/** The mentor enters a meeting that took place: of the plan, or beside it (004 4.1). */
@Injectable()
export class LogMeeting {
  constructor(
    private readonly database: Database,
    private readonly pairSchool: PairSchool,
    private readonly queries: ProgrammesQueries,
  ) {}

  async execute(actor: Actor, input: LogMeetingInput) {
    const id = input.programmeId;
    const inSchool = await this.pairSchool.actorFor(actor, 'programme', id);
    const refusal = await this.database.write(inSchool, async (work) => {
      const record = await loadProgramme(work, id);
      const { programme, assignment, mentees } = record;
      const events = await work.em.find(ProgrammeEvent, {
        tenantId: inSchool.tenantId,
        programmeId: id,
      });
      if (input.key && events.some((event) => event.id === input.key)) return null;
      const event = input.eventId ? events.find((one) => one.id === input.eventId) : null;
      if (event === undefined) throw new NotFoundError('Event');
      // A meeting before the programme runs, or after it ended, has no place in it.
      if (programme.state !== 'RUNNING')
        return RefusalAnswer.of({
          code: 'ACTION_NOT_POSSIBLE_NOW',
          details: { state: programme.state, action: 'HOLD' },
        });
      const decision = logMeeting(
        {
          assignment: {
            state: assignment.state,
            mentorId: assignment.mentorId,
            menteeIds: mentees.map(({ menteeId }) => menteeId),
            term: assignmentTerm(record),
            kinds: assignment.kinds,
          },
          event: event ? { id: event.id, state: event.state } : null,
          meetingsSoFar: events.filter(({ state }) => state === 'HELD').length,
        },
        {
          heldOn: input.heldOn,
          minutes: input.minutes,
          attendeeIds: input.attendeeIds,
          notes: input.notes.trim(),
          checkResult: input.checkResult.trim(),
        },
        actor,
        work.today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const held = event ?? unplanned(work, record, input, events.length);
      enter(held, decision.value);
      work.audit({
        fact: 'MEETING_HELD',
        subjectKind: 'PROGRAMME',
        subjectId: id,
        heading: `Внесена встреча: ${held.title}`,
        after: { heldOn: input.heldOn, minutes: input.minutes },
      });
      work.publish('MeetingHeld.v1', id, {
        programmeId: id,
        eventId: held.id,
        heldOn: input.heldOn,
        minutes: input.minutes,
        confirmed: false,
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

function enter(event: ProgrammeEvent, meeting: MeetingLogged): void {
  event.state = meeting.state;
  event.heldOn = meeting.heldOn;
  event.minutes = meeting.minutes;
  event.attendeeIds = [...meeting.attendeeIds];
  event.confirmedByIds = [...meeting.confirmedByIds];
  event.notes = meeting.notes;
  event.checkResult = meeting.checkResult;
}

const unplanned = (
  { em }: Work,
  { programme }: ProgrammeRecord,
  input: LogMeetingInput,
  position: number,
): ProgrammeEvent =>
  em.create(ProgrammeEvent, {
    tenantId: programme.tenantId,
    id: input.key ?? newId(),
    districtId: programme.districtId,
    mentorTenantId: programme.mentorTenantId,
    mentorId: programme.mentorId,
    memberIds: programme.memberIds,
    programmeId: programme.id,
    position,
    planned: false,
    type: 'OTHER',
    title: input.title?.trim() || UNPLANNED_TITLE,
    plannedDate: input.heldOn,
    state: 'PLANNED',
  });

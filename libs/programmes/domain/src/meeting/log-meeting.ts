import { accept, contains, type Decision, type LocalDate, type Period } from '@nastavnik/kernel';
import type { MentoringKind } from '@nastavnik/regulations';

import type { AssignmentState } from '../assignment/assignment-machine';
import { judge, must, should, type Warning } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { EVENT_MACHINE, type EventState } from './event-machine';

/** Length of a meeting in minutes, both bounds included. */
export const MEETING_MINUTES = { min: 5, max: 480 } as const;

export interface LogMeetingSnapshot {
  readonly assignment: {
    readonly state: AssignmentState;
    readonly mentorId: string;
    readonly menteeIds: readonly string[];
    readonly term: Period;
    readonly kinds: readonly MentoringKind[];
  };
  /** The planned event this meeting carries out; null for an unplanned one. */
  readonly event: { readonly id: string; readonly state: EventState } | null;
  readonly meetingsSoFar: number;
}

export interface LogMeeting {
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly attendeeIds: readonly string[];
  readonly notes: string;
  /** Result of the mentor's personal check of the task (004 4.1); may be empty. */
  readonly checkResult: string;
}

export interface MeetingLogged extends LogMeeting {
  readonly state: EventState;
  readonly eventId: string | null;
  readonly confirmedByIds: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * The mentor enters a meeting that took place. Refuses another author, an assignment not in force, a day in the future
 * or outside the assignment, a length outside 5 to 480 minutes, attendees outside the pair, a second meeting where
 * speed mentoring is the only kind (004 2.3); an unplanned one is told unless mentoring is situational.
 */
export function logMeeting(
  snapshot: LogMeetingSnapshot,
  command: LogMeeting,
  actor: { readonly personId: string | null },
  today: LocalDate,
): Decision<MeetingLogged, ProgrammeRefusalCode> {
  const { assignment, event } = snapshot;
  const stepped = step(EVENT_MACHINE, event?.state ?? 'PLANNED', 'HOLD');
  if (!stepped.ok) return stepped;
  const { heldOn, minutes, attendeeIds } = command;
  const onlySpeed = assignment.kinds.every((kind) => kind === 'SPEED');
  const verdict = judge([
    must(actor.personId !== assignment.mentorId, 'NOT_YOUR_PROGRAMME'),
    must(!['APPOINTED', 'ACTIVE'].includes(assignment.state), 'ASSIGNMENT_NOT_ACTIVE'),
    must(heldOn > today, 'DATE_IN_FUTURE', { field: 'heldOn' }),
    must(!contains(assignment.term, heldOn), 'MEETING_OUTSIDE_ASSIGNMENT', { field: 'heldOn' }),
    must(
      !Number.isInteger(minutes) || minutes < MEETING_MINUTES.min || minutes > MEETING_MINUTES.max,
      'DURATION_OUT_OF_RANGE',
      { field: 'minutes', details: MEETING_MINUTES },
    ),
    must(attendeeIds.length === 0, 'ATTENDEE_MISSING', { field: 'attendeeIds' }),
    must(!attendeeIds.every((id) => assignment.menteeIds.includes(id)), 'NOT_IN_PAIR', {
      field: 'attendeeIds',
    }),
    must(onlySpeed && snapshot.meetingsSoFar > 0, 'SPEED_MEETS_ONCE'),
    should(event === null && !assignment.kinds.includes('SITUATIONAL'), 'UNPLANNED_MEETING'),
  ]);
  if (!verdict.ok) return verdict;
  return accept({
    ...command,
    state: stepped.value,
    eventId: event?.id ?? null,
    confirmedByIds: [],
    warnings: verdict.value,
  });
}

import { accept, type Decision } from '@nastavnik/kernel';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { EVENT_MACHINE, type EventState } from './event-machine';

export interface ConfirmMeetingSnapshot {
  readonly state: EventState;
  readonly mentorId: string;
  readonly attendeeIds: readonly string[];
  readonly confirmedByIds: readonly string[];
}

/** A mentee who was there confirms a meeting, once; the mentor's own word does not count. */
export function confirmMeeting(
  snapshot: ConfirmMeetingSnapshot,
  actor: { readonly personId: string | null },
): Decision<
  { readonly state: EventState; readonly confirmedByIds: readonly string[] },
  ProgrammeRefusalCode
> {
  const stepped = step(EVENT_MACHINE, snapshot.state, 'CONFIRM');
  if (!stepped.ok) return stepped;
  const personId = actor.personId ?? '';
  const verdict = judge([
    must(personId === snapshot.mentorId, 'CONFIRMED_BY_MENTOR'),
    must(!snapshot.attendeeIds.includes(personId), 'NOT_AT_MEETING'),
    must(snapshot.confirmedByIds.includes(personId), 'ALREADY_CONFIRMED'),
  ]);
  if (!verdict.ok) return verdict;
  return accept({ state: stepped.value, confirmedByIds: [...snapshot.confirmedByIds, personId] });
}

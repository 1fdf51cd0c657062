import { accept, type Decision, type LocalDate } from '@nastavnik/kernel';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { MATCH_MACHINE, type MatchState } from './match-machine';
import type { PairIds } from './matching-facts';

/** A meeting of all with all (003 RM-5), or short talks one after another (003 8.3). */
export const MATCH_MEETINGS = ['GROUP', 'SPEED'] as const;
export type MatchMeetingKind = (typeof MATCH_MEETINGS)[number];

export interface RecordMatchMeeting {
  readonly kind: MatchMeetingKind;
  readonly heldOn: LocalDate;
  readonly attendeeIds: readonly string[];
  /** The protocol of the meeting (D12). */
  readonly protocolId: string | null;
}

export interface MatchMeetingRecorded {
  readonly state: MatchState;
  readonly kind: MatchMeetingKind;
  readonly heldOn: LocalDate;
  readonly protocolId: string | null;
}

/** The two have met. Refuses a day in the future, a meeting one of them missed, and one without protocol (003 RM-5). */
export function recordMatchMeeting(
  { state, menteeId, mentorId }: PairIds & { readonly state: MatchState },
  { kind, heldOn, attendeeIds, protocolId }: RecordMatchMeeting,
  today: LocalDate,
): Decision<MatchMeetingRecorded, ProgrammeRefusalCode> {
  const stepped = step(MATCH_MACHINE, state, 'MEET');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(heldOn > today, 'DATE_IN_FUTURE', { field: 'heldOn' }),
    ...[menteeId, mentorId].map((personId) =>
      must(!attendeeIds.includes(personId), 'PAIR_NOT_AT_MEETING', {
        field: 'attendeeIds',
        details: { personId },
      }),
    ),
    must(protocolId === null, 'PROTOCOL_MISSING', { field: 'protocolId', clause: '003 RM-5' }),
  ]);
  if (!verdict.ok) return verdict;
  return accept({ state: stepped.value, kind, heldOn, protocolId });
}

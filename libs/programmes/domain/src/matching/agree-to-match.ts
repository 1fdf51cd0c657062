import { accept, type Decision } from '@nastavnik/kernel';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { MATCH_MACHINE, type MatchState } from './match-machine';
import type { PairIds } from './matching-facts';

/** How many wishes a person may rank, 1 the dearest. */
export const WISH_RANKS = { min: 1, max: 5 } as const;

export interface MatchWishes extends PairIds {
  readonly state: MatchState;
  /** Ranks the two gave each other; null: none yet. */
  readonly menteeRank: number | null;
  readonly mentorRank: number | null;
  readonly agreedIds: readonly string[];
}

interface Speaker {
  readonly personId: string | null;
}

const isOutside = ({ menteeId, mentorId }: PairIds, { personId }: Speaker): boolean =>
  personId !== menteeId && personId !== mentorId;

export interface PreferenceRecorded {
  readonly state: MatchState;
  readonly menteeRank: number | null;
  readonly mentorRank: number | null;
}

/**
 * One of the two says how dear the other is, after they met (criterion 2, 004 6.1). Refuses an outsider, a rank outside 1
 * to 5, and one the person gave somebody else already.
 */
export function recordPreference(
  wishes: MatchWishes,
  { personId, rank }: Speaker & { readonly rank: number },
  ranksGivenToOthers: readonly number[],
): Decision<PreferenceRecorded, ProgrammeRefusalCode> {
  const stepped = step(MATCH_MACHINE, wishes.state, 'PREFER');
  if (!stepped.ok) return stepped;
  const { min, max } = WISH_RANKS;
  const verdict = judge([
    must(isOutside(wishes, { personId }), 'NOT_IN_PAIR'),
    must(!Number.isInteger(rank) || rank < min || rank > max, 'RANK_OUT_OF_RANGE', {
      field: 'rank',
      details: { min, max },
    }),
    must(ranksGivenToOthers.includes(rank), 'RANK_TAKEN', { field: 'rank', details: { rank } }),
  ]);
  if (!verdict.ok) return verdict;
  const ofMentee = personId === wishes.menteeId;
  return accept({
    state: stepped.value,
    menteeRank: ofMentee ? rank : wishes.menteeRank,
    mentorRank: ofMentee ? wishes.mentorRank : rank,
  });
}

export interface MatchAgreed {
  readonly state: MatchState;
  readonly agreedIds: readonly string[];
}

/**
 * One of the two says yes, of their own will; with the second yes the choice is mutual (criterion 2, 004 6.1). Refuses an
 * outsider, a second yes of the same person, and a yes before one's own preference is known.
 */
export function agreeToMatch(
  wishes: MatchWishes,
  speaker: Speaker,
): Decision<MatchAgreed, ProgrammeRefusalCode> {
  const stepped = step(MATCH_MACHINE, wishes.state, 'AGREE');
  if (!stepped.ok) return stepped;
  const personId = speaker.personId ?? '';
  const own = personId === wishes.menteeId ? wishes.menteeRank : wishes.mentorRank;
  const verdict = judge([
    must(isOutside(wishes, speaker), 'NOT_IN_PAIR'),
    must(wishes.agreedIds.includes(personId), 'ALREADY_AGREED'),
    must(own === null, 'PREFERENCE_MISSING', { clause: '004 6.1' }),
  ]);
  if (!verdict.ok) return verdict;
  const agreedIds = [...wishes.agreedIds, personId];
  const both = [wishes.menteeId, wishes.mentorId].every((id) => agreedIds.includes(id));
  return accept({ state: both ? stepped.value : wishes.state, agreedIds });
}

import { toLocalDate as d, type Decision } from '@nastavnik/kernel';

import { agreeToMatch, recordPreference, type MatchWishes } from '../matching/agree-to-match';
import { markUnmatched } from '../matching/mark-unmatched';
import type { MatchState } from '../matching/match-machine';
import { MATCH_DEFAULTS } from '../matching/match-options';
import {
  decidePair,
  publishDraft,
  requestDraft,
  setMatchSession,
  type MatchSessionState,
} from '../matching/match-session';
import type { MenteeToMatch, MentorToMatch } from '../matching/matching-facts';
import { approveMatch, proposeMatch } from '../matching/propose-match';
import { recordMatchMeeting } from '../matching/record-match-meeting';
import { shortlist } from '../matching/shortlist';
import { menteeFact, mentorFact, MENTEE, MENTOR, parametersWith, proposal } from './pair.builder';

const plain = { subjects: ['физика'], preferences: {}, site: null, freeHours: [] };

export const aMentee = (change: Partial<MenteeToMatch> = {}): MenteeToMatch => ({
  ...menteeFact(),
  ...plain,
  requests: [],
  ...change,
});

export const aMentor = (change: Partial<MentorToMatch> = {}): MentorToMatch => ({
  ...mentorFact(),
  ...plain,
  competences: [],
  ...change,
});

/** The two met and ranked each other; the mentor has said yes. */
export const wishes = (change: Partial<MatchWishes> = {}): MatchWishes => ({
  state: 'MET',
  menteeId: MENTEE,
  mentorId: MENTOR,
  menteeRank: 1,
  mentorRank: 2,
  agreedIds: [MENTOR],
  ...change,
});

const TODAY = d('2026-10-01');
const parameters = parametersWith();
const two = { mentee: aMentee(), mentor: aMentor(), form: 'TEACHER_TEACHER' as const };

/** Every decision of machine F with input that only the state can spoil. */
export const matchDecisions = {
  SHORTLIST: (state: MatchState) => shortlist({ state, ...two }, { fitReason: null }, parameters),
  MEET: (state: MatchState) =>
    recordMatchMeeting(
      { state, menteeId: MENTEE, mentorId: MENTOR },
      { kind: 'GROUP', heldOn: TODAY, attendeeIds: [MENTEE, MENTOR], protocolId: 'D12' },
      TODAY,
    ),
  PREFER: (state: MatchState) =>
    recordPreference(wishes({ state }), { personId: MENTEE, rank: 1 }, []),
  AGREE: (state: MatchState) => agreeToMatch(wishes({ state }), { personId: MENTEE }),
  PROPOSE: (state: MatchState) =>
    proposeMatch({ state, ...two, agreedIds: [MENTEE, MENTOR] }, proposal(), parameters),
  APPROVE: (state: MatchState) => approveMatch({ state, pairState: 'APPOINTED' }),
  MARK_UNMATCHED: (state: MatchState) =>
    markUnmatched({ state, othersOpen: 0 }, { reason: 'Не нашли общего языка' }),
};

const asState = (decision: Decision<unknown>, state: MatchSessionState) =>
  decision.ok ? { ok: true as const, value: { state } } : decision;

/** The same for a session; what they answer is no state, so the state is put in its place. */
export const sessionDecisions = {
  EDIT: (state: MatchSessionState) =>
    asState(setMatchSession(state, { ...MATCH_DEFAULTS, title: 'Осень' }, parameters), state),
  DECIDE: (state: MatchSessionState) =>
    asState(
      decidePair(
        { sessionState: state, ...two, lockedElsewhere: null },
        { choice: 'LOCKED', fitReason: null },
        parameters,
      ),
      state,
    ),
  COMPUTE: (state: MatchSessionState) =>
    asState(requestDraft({ sessionState: state, draftUnderWay: false, waiting: 1 }), state),
  PUBLISH: (state: MatchSessionState) => {
    const decision = publishDraft({
      sessionState: state,
      draftState: 'DONE',
      draftPairs: 1,
      revision: 2,
      draftRevision: 2,
    });
    return decision.ok ? { ok: true as const, value: { state: decision.value } } : decision;
  },
};

import { accept, defineMachine, type Decision } from '@nastavnik/kernel';
import type { MentoringForm, RegulationParameters } from '@nastavnik/regulations';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { textChecks, type TextBounds } from '../written-text';
import { checkMatchOptions, type MatchOptions } from './match-options';
import type { MenteeToMatch, MentorToMatch } from './matching-facts';
import { candidateChecks, criterion1Checks } from './shortlist';

/** One search for mentors for many mentees at once: drafts until one of them is published. */
export const MATCH_SESSION_MACHINE = defineMachine({
  name: 'match-session',
  title: 'Общий подбор наставников',
  initial: 'DRAFT',
  states: ['DRAFT', 'PUBLISHED'],
  transitions: [
    { from: 'DRAFT', action: 'EDIT', to: 'DRAFT', by: ['CURATOR'], clause: '004 3.5' },
    { from: 'DRAFT', action: 'DECIDE', to: 'DRAFT', by: ['CURATOR'], clause: '004 3.5' },
    { from: 'DRAFT', action: 'COMPUTE', to: 'DRAFT', by: ['CURATOR'], clause: '004 3.5' },
    { from: 'DRAFT', action: 'PUBLISH', to: 'PUBLISHED', by: ['CURATOR'], clause: '004 6.1' },
  ],
});

export type MatchSessionState = (typeof MATCH_SESSION_MACHINE)['states'][number];
export type MatchSessionAction = (typeof MATCH_SESSION_MACHINE)['transitions'][number]['action'];

/** How far the computation of a draft is. */
export const MATCH_DRAFT_STATES = ['QUEUED', 'RUNNING', 'DONE'] as const;
export type MatchDraftState = (typeof MATCH_DRAFT_STATES)[number];

export const SESSION_TITLE_BOUNDS: TextBounds = { min: 3, max: 200 };

export type MatchSessionChoice = Pick<
  MatchOptions,
  'form' | 'weights' | 'threshold' | 'priority'
> & {
  readonly title: string;
};

/** Opens or changes a session. Refuses a title too short or too long, and what `checkMatchOptions` refuses. */
export function setMatchSession(
  state: MatchSessionState,
  choice: MatchSessionChoice,
  parameters: RegulationParameters,
): Decision<MatchSessionChoice, ProgrammeRefusalCode> {
  const stepped = step(MATCH_SESSION_MACHINE, state, 'EDIT');
  if (!stepped.ok) return stepped;
  const verdict = judge(textChecks('title', choice.title, SESSION_TITLE_BOUNDS));
  if (!verdict.ok) return verdict;
  return checkMatchOptions({ ...choice, title: choice.title.trim() }, parameters);
}

/** What a curator decides of one pair beforehand: it stays, it is never made, or the search decides. */
export const PAIR_CHOICES = ['LOCKED', 'FORBIDDEN', 'OPEN'] as const;
export type PairChoice = (typeof PAIR_CHOICES)[number];

export interface DecidePairSnapshot {
  readonly sessionState: MatchSessionState;
  readonly form: MentoringForm;
  readonly mentee: MenteeToMatch;
  /** With the pairs already locked for this mentor counted as mentees. */
  readonly mentor: MentorToMatch;
  /** The mentor the mentee is locked with, if it is another one. */
  readonly lockedElsewhere: string | null;
}

export interface DecidePair {
  readonly choice: PairChoice;
  /** Why the two fit although neither subject nor competence says so; null: they do (004 6.1). */
  readonly fitReason: string | null;
}

/**
 * Locks or forbids one pair of a session. A lock is refused where a pair could not be made, for a mentee who is locked
 * with somebody else, and, without a reason, for two who miss criterion 1 (004 6.1).
 */
export function decidePair(
  snapshot: DecidePairSnapshot,
  { choice, fitReason }: DecidePair,
  parameters: RegulationParameters,
): Decision<DecidePair, ProgrammeRefusalCode> {
  const { sessionState, form, mentee, mentor, lockedElsewhere } = snapshot;
  const stepped = step(MATCH_SESSION_MACHINE, sessionState, 'DECIDE');
  if (!stepped.ok) return stepped;
  if (choice !== 'LOCKED') return accept({ choice, fitReason: null });
  const two = { state: 'NEED', mentee, mentor, form } as const;
  const verdict = judge([
    must(lockedElsewhere !== null, 'MENTEE_LOCKED_ELSEWHERE', {
      field: 'mentorId',
      details: { mentorId: lockedElsewhere ?? '' },
    }),
    ...candidateChecks(two, parameters),
    ...criterion1Checks(two, { fitReason }),
  ]);
  return verdict.ok ? accept({ choice, fitReason: fitReason?.trim() || null }) : verdict;
}

export interface ComputeSnapshot {
  readonly sessionState: MatchSessionState;
  readonly draftUnderWay: boolean;
  readonly waiting: number;
}

/** Asks for a draft. Refuses while one is under way, and when nobody waits for a mentor. */
export function requestDraft({
  sessionState,
  draftUnderWay,
  waiting,
}: ComputeSnapshot): Decision<MatchSessionState, ProgrammeRefusalCode> {
  const stepped = step(MATCH_SESSION_MACHINE, sessionState, 'COMPUTE');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(draftUnderWay, 'DRAFT_UNDER_WAY'),
    must(waiting === 0, 'NOBODY_WAITS'),
  ]);
  return verdict.ok ? accept(stepped.value) : verdict;
}

export interface PublishSnapshot {
  readonly sessionState: MatchSessionState;
  readonly draftState: MatchDraftState;
  readonly draftPairs: number;
  /** Counts what curators changed: the session now, and when the draft was asked for. */
  readonly revision: number;
  readonly draftRevision: number;
}

/**
 * Makes short lists of a draft (004 6.1). Refuses a draft still being computed or without pairs, and one older than a
 * curator's last change: nobody's decision is lost.
 */
export function publishDraft(
  snapshot: PublishSnapshot,
): Decision<MatchSessionState, ProgrammeRefusalCode> {
  const { sessionState, draftState, draftPairs, revision, draftRevision } = snapshot;
  const stepped = step(MATCH_SESSION_MACHINE, sessionState, 'PUBLISH');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(draftState !== 'DONE', 'DRAFT_UNDER_WAY'),
    must(draftRevision !== revision, 'DRAFT_OUTDATED'),
    must(draftPairs === 0, 'DRAFT_WITHOUT_PAIRS'),
  ]);
  return verdict.ok ? accept(stepped.value) : verdict;
}

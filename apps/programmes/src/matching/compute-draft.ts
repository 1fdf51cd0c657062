import { LockMode } from '@mikro-orm/core';
import type { MessageOf } from '@nastavnik/events';
import { newId, type Work } from '@nastavnik/persistence';
import {
  advanceMatching,
  beginMatching,
  finishMatching,
  type MatchAssignment,
  matchingProblem,
  matchingProgress,
} from '@nastavnik/programmes-domain';
import { completeParameters } from '@nastavnik/regulations';

import { SchoolRules } from '../regulations/school-rules';
import { type DraftFacts, MatchDraft } from './match-draft.entity';
import { MatchDraftRow } from './match-draft-row.entity';
import { schoolPeople } from './school-people';

/** Mentees placed in one piece: below a second for a whole district, so that a function's time is never short. */
const MENTEES_AT_ONCE = 200;
const ROWS_AT_ONCE = 500;
/** To have gathered the people is this much of the work, in percent. */
const GATHERED = 5;

/**
 * One piece of a draft: first the people are gathered, then mentees are placed, some at a time. What is left to do the
 * service tells itself, so that progress is seen between the pieces, and a piece that was cut off is done again.
 */
export async function computeDraft(
  work: Work,
  { draftId }: MessageOf<'MatchDraftRequested.v1'>,
): Promise<void> {
  const { em, actor, now, today, publish } = work;
  const { tenantId } = actor;
  const draft = await em.findOne(
    MatchDraft,
    { tenantId, id: draftId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!draft || draft.state === 'DONE') return;
  if (draft.state === 'QUEUED') {
    const { parameters } = (await SchoolRules.load(em, tenantId)).versionOn(today) ?? {};
    draft.facts = { ...(await schoolPeople(em, tenantId)), parameters: parameters ?? {} };
    draft.state = 'RUNNING';
    draft.progress = GATHERED;
    publish('MatchDraftRequested.v1', draftId, { draftId });
    return;
  }
  const problem = problemOf(draft.facts, draft);
  const flow = advanceMatching(problem, draft.flow ?? beginMatching(problem), MENTEES_AT_ONCE);
  const percent = matchingProgress(problem, flow);
  if (percent < 100) {
    draft.flow = flow;
    draft.progress = GATHERED + Math.floor(((100 - GATHERED) * percent) / 100);
    publish('MatchDraftRequested.v1', draftId, { draftId });
    return;
  }
  const found = finishMatching(problem, flow);
  await writeRows(work, draft, found);
  Object.assign(draft, {
    state: 'DONE',
    progress: 100,
    facts: null,
    flow: null,
    points: found.points,
    pairs: found.pairs.length,
    unmatched: found.unmatched.length,
    finishedAt: now,
  });
  work.audit({
    fact: 'MATCH_DRAFT_COMPUTED',
    subjectKind: 'MATCH_SESSION',
    subjectId: draft.sessionId,
    heading: `Посчитан вариант ${draft.no} подбора: пар ${found.pairs.length}, без наставника ${found.unmatched.length}`,
    after: { draftId, points: found.points, pairs: found.pairs.length },
  });
}

const problemOf = (facts: DraftFacts | null | undefined, { options }: MatchDraft) =>
  matchingProblem(
    facts?.mentees ?? [],
    facts?.mentors ?? [],
    completeParameters(facts?.parameters ?? {}),
    options,
  );

async function writeRows(
  { em, actor }: Work,
  draft: MatchDraft,
  { pairs, unmatched }: MatchAssignment,
): Promise<void> {
  const owner = { tenantId: actor.tenantId, districtId: actor.districtId, draftId: draft.id };
  const rows = [
    ...pairs.map(({ menteeId, mentorId, score, locked, reasons }) => ({
      ...{ menteeId, mentorId, score, locked, reasons, cause: null, stops: [] },
    })),
    ...unmatched.map(({ menteeId, cause, stops }) => ({
      ...{
        menteeId,
        mentorId: null,
        score: 0,
        locked: false,
        reasons: [],
        cause,
        stops: [...stops],
      },
    })),
  ].map((row) => ({ ...owner, id: newId(), ...row }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await em.insertMany(MatchDraftRow, rows.slice(from, from + ROWS_AT_ONCE));
}

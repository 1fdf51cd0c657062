import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor, Refusal } from '@nastavnik/kernel';
import { Database, newId, type Work } from '@nastavnik/persistence';
import { publishDraft, shortlist } from '@nastavnik/programmes-domain';

import { SchoolRules } from '../regulations/school-rules';
import { heldSession } from './held-session';
import { MatchCandidate } from './match-candidate.entity';
import { MatchChoice } from './match-choice.entity';
import { MatchDraftRow } from './match-draft-row.entity';
import { MatchDraft } from './match-draft.entity';
import type { MatchSession } from './match-session.entity';
import { schoolPeople } from './school-people';
import { SessionsQueries } from './sessions.queries';

/** The curator takes one draft: its pairs come onto the short lists, where people decide (004 6.1). */
@Injectable()
export class PublishDraft {
  constructor(
    private readonly database: Database,
    private readonly queries: SessionsQueries,
  ) {}

  async execute(actor: Actor, draftId: string) {
    const answer = await this.database.write(actor, (work) => publish(work, draftId));
    return answer instanceof RefusalAnswer ? answer : this.queries.one(actor, answer);
  }
}

/** @returns the session's id @throws NotFoundError */
async function publish(work: Work, draftId: string): Promise<RefusalAnswer | string> {
  const { em, actor, now, audit } = work;
  const { tenantId } = actor;
  const draft = await em.findOne(
    MatchDraft,
    { tenantId, id: draftId },
    { fields: ['sessionId', 'state', 'pairs', 'revision', 'no'] },
  );
  if (!draft) throw new NotFoundError('MatchDraft');
  const session = await heldSession(work, draft.sessionId);
  const decision = publishDraft({
    sessionState: session.state,
    draftState: draft.state,
    draftPairs: draft.pairs,
    revision: session.revision,
    draftRevision: draft.revision,
  });
  if (!decision.ok) return RefusalAnswer.of(decision.refusal);
  const { listed, problems } = await shortlistRows(work, session, draftId);
  const [first] = problems;
  // Nobody of the draft may be listed any more: the session stays open for another one.
  if (listed === 0 && first) return RefusalAnswer.of(first.problem);
  for (const { row, problem } of problems) row.problem = problem;
  Object.assign(session, {
    state: decision.value,
    publishedDraftId: draftId,
    publishedAt: now,
  });
  audit({
    fact: 'MATCH_DRAFT_PUBLISHED',
    subjectKind: 'MATCH_SESSION',
    subjectId: session.id,
    heading: `Вариант ${draft.no} подбора «${session.title}» передан в короткие списки: пар ${listed}`,
    after: { draftId, listed, left: problems.length },
  });
  return session.id;
}

/** Every pair of the draft by the facts of now: what changed meanwhile is told pair by pair. */
async function shortlistRows(work: Work, session: MatchSession, draftId: string) {
  const { em, actor, today } = work;
  const { tenantId, districtId } = actor;
  const parameters = (await SchoolRules.load(em, tenantId)).on(today);
  const rows = await em.find(
    MatchDraftRow,
    { tenantId, draftId, mentorId: { $ne: null } },
    { orderBy: { menteeId: 'asc' } },
  );
  const people = await schoolPeople(em, tenantId);
  const mentees = new Map(people.mentees.map((mentee) => [mentee.personId, mentee]));
  const mentors = new Map(people.mentors.map((mentor) => [mentor.personId, mentor]));
  const reasons = new Map(
    (await em.find(MatchChoice, { tenantId, sessionId: session.id, choice: 'LOCKED' })).map(
      ({ menteeId, mentorId, fitReason }) => [`${menteeId} ${mentorId}`, fitReason ?? null],
    ),
  );
  const candidates = new Map(
    (
      await em.find(MatchCandidate, {
        tenantId,
        menteeId: { $in: rows.map(({ menteeId }) => menteeId) },
      })
    ).map((candidate) => [`${candidate.menteeId} ${candidate.mentorId}`, candidate]),
  );
  let listed = 0;
  const problems: { row: MatchDraftRow; problem: Refusal }[] = [];
  const leave = (row: MatchDraftRow, problem: Refusal) => problems.push({ row, problem });
  for (const row of rows) {
    const mentorId = row.mentorId ?? '';
    const key = `${row.menteeId} ${mentorId}`;
    const mentee = mentees.get(row.menteeId);
    const mentor = mentors.get(mentorId);
    const candidate = candidates.get(key);
    if (!mentee) leave(row, { code: 'MENTEE_NOT_ACTIVE' });
    else if (!mentor) leave(row, { code: 'MENTOR_NOT_ACTIVE' });
    else {
      const decision = shortlist(
        { state: candidate?.state ?? 'NEED', mentee, mentor, form: session.form },
        { fitReason: reasons.get(key) ?? null },
        parameters,
      );
      if (!decision.ok) {
        leave(row, decision.refusal);
        continue;
      }
      // Whoever comes next to this mentor finds the place thought of as taken.
      mentors.set(mentorId, { ...mentor, currentMentees: mentor.currentMentees + 1 });
      const { state, fitReason } = decision.value;
      const told = {
        sessionId: session.id,
        score: row.score,
        reasons: row.reasons,
        shortlistedOn: today,
      };
      if (candidate) Object.assign(candidate, { state, fitReason, ...told });
      else
        em.create(MatchCandidate, {
          ...{ tenantId, districtId, id: newId(), menteeId: row.menteeId, mentorId },
          ...{ state, fitReason, ...told },
        });
      listed += 1;
    }
  }
  return { listed, problems };
}

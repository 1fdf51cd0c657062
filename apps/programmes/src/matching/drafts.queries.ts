import { Injectable } from '@nestjs/common';
import { limitOf, NotFoundError, type PageInput, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor, Refusal } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import {
  compareAssignments,
  type MatchedPair,
  type MatchReason,
  type MatchWeights,
} from '@nastavnik/programmes-domain';

import type { PairPerson } from '../pairs/pair.type';
import type { MatchComparison, MatchDraftRowPage, MatchDraftRowType } from './matching.types';
import { personOf } from './person-columns';

const TABLES = `
    from programmes.match_draft_row w
    join programmes.match_draft d on d.tenant_id = w.tenant_id and d.id = w.draft_id
    join programmes.person_ref e on e.tenant_id = w.tenant_id and e.id = w.mentee_id
    left join programmes.person_ref m on m.tenant_id = w.tenant_id and m.id = w.mentor_id
    left join programmes.school_ref h on h.tenant_id = w.tenant_id and h.id = w.tenant_id`;

const PERSONS = `${personOf('e')} mentee, case when m.id is not null then ${personOf('m')} end mentor, w.score`;

/** Those left without a mentor first: there somebody has to act. */
const ROWS = `
  select ${PERSONS}, w.reasons, w.locked, w.cause, w.stops, w.problem, d.options->'weights' weights,
         (select c.state from programmes.match_candidate c
           where c.tenant_id = w.tenant_id and c.mentee_id = w.mentee_id and c.mentor_id = w.mentor_id) "candidateState",
         count(*) over ()::int total
         ${TABLES}
   where w.tenant_id = $1 and w.draft_id = $2
   order by w.mentor_id is not null, e.full_name, w.mentee_id limit $3 offset $4`;

const PAIRS = `
  select w.draft_id "draftId", ${PERSONS} ${TABLES}
   where w.tenant_id = $1 and w.draft_id = any($2) and w.mentor_id is not null`;

const DRAFT = `
  select d.id, d.session_id "sessionId", d.state, d.points from programmes.match_draft d
   where d.tenant_id = $1 and d.id = any($2)`;

type Row = Omit<MatchDraftRowType, 'reasons' | 'problem'> & {
  readonly reasons: readonly MatchReason[];
  readonly problem: Refusal | null;
  readonly weights: MatchWeights;
  readonly total: number;
};

interface PairRow {
  readonly draftId: string;
  readonly mentee: PairPerson;
  readonly mentor: PairPerson;
  readonly score: number;
}

interface DraftRow {
  readonly id: string;
  readonly sessionId: string;
  readonly state: string;
  readonly points: number;
}

@Injectable()
export class DraftsQueries {
  constructor(private readonly database: Database) {}

  async rows(actor: Actor, draftId: string, page?: PageInput | null): Promise<MatchDraftRowPage> {
    const { limit, offset } = limitOf(page);
    const rows = await this.database.rows<Row>(actor, 'match-draft-rows', ROWS, [
      actor.tenantId,
      draftId,
      limit,
      offset,
    ]);
    return { items: rows.map(toRow), total: rows[0]?.total ?? 0 };
  }

  /** What differs between two finished drafts of one session. */
  async compare(actor: Actor, beforeId: string, afterId: string): Promise<MatchComparison> {
    const ids = [beforeId, afterId];
    const [drafts, pairs] = await Promise.all([
      this.database.rows<DraftRow>(actor, 'match-drafts', DRAFT, [actor.tenantId, ids]),
      this.database.rows<PairRow>(actor, 'match-draft-pairs', PAIRS, [actor.tenantId, ids]),
    ]);
    const [before, after] = ids.map((id) => drafts.find((draft) => draft.id === id));
    const comparable = before?.state === 'DONE' && after?.state === 'DONE';
    if (!comparable || before.sessionId !== after.sessionId) throw new NotFoundError('MatchDraft');
    const named = new Map(
      pairs.flatMap(({ mentee, mentor }) => [mentee, mentor].map((person) => [person.id, person])),
    );
    const of = ({ id, points }: DraftRow) => ({
      points,
      pairs: pairs.filter(({ draftId }) => draftId === id).map(toPair),
    });
    const { moved, ...figures } = compareAssignments(of(before), of(after));
    const side = (pair: MatchedPair | null) => {
      const mentor = named.get(pair?.mentorId ?? '');
      return pair && mentor ? { mentor, score: pair.score } : null;
    };
    return {
      ...figures,
      moved: moved.flatMap(({ menteeId, from, to }) => {
        const mentee = named.get(menteeId);
        return mentee ? [{ mentee, from: side(from), to: side(to) }] : [];
      }),
    };
  }
}

const toPair = ({ mentee, mentor, score }: PairRow): MatchedPair => ({
  menteeId: mentee.id,
  mentorId: mentor.id,
  score,
  reasons: [],
  stops: [],
  locked: false,
});

const toRow = ({ reasons, weights, problem, total: _, ...row }: Row): MatchDraftRowType => ({
  ...row,
  reasons: reasons.map(({ code, points, details }) => ({
    code,
    points,
    most: weights[code],
    details: RefusalAnswer.of({ code, details }).details,
  })),
  problem: problem ? RefusalAnswer.of(problem) : null,
});

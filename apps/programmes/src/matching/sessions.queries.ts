import { Injectable } from '@nestjs/common';
import { limitOf, NotFoundError, type PageInput } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { MATCH_REASONS, type MatchWeights } from '@nastavnik/programmes-domain';

import { matchActions } from './match-actions';
import type {
  MatchChoiceType,
  MatchDraftSummary,
  MatchSessionPage,
  MatchSessionType,
  MatchWeight,
} from './matching.types';
import { personOf } from './person-columns';

const COLUMNS = `
  s.id, s.title, s.state, s.form, s.weights, s.threshold, s.priority, s.settings_version "settingsVersion",
  s.opened_by_name "openedByName", s.opened_at "openedAt", s.published_at "publishedAt",
  (select count(*)::int from programmes.person_ref r
    where r.tenant_id = s.tenant_id and r.mentee_active and r.employment_ended_on is null
      and not exists (select from programmes.assignment_mentee m
                       where m.tenant_id = r.tenant_id and m.mentee_id = r.id and m.open)) waiting,
  (select coalesce(json_agg(json_build_object('id', d.id, 'no', d.no, 'state', d.state, 'progress', d.progress,
            'current', d.revision = s.revision, 'published', d.id = s.published_draft_id is true,
            'points', d.points, 'pairs', d.pairs, 'unmatched', d.unmatched, 'weights', d.options->'weights',
            'threshold', (d.options->>'threshold')::int, 'priority', d.options->>'priority',
            'requestedByName', d.requested_by_name, 'requestedAt', d.requested_at) order by d.no desc), '[]')
     from programmes.match_draft d where d.tenant_id = s.tenant_id and d.session_id = s.id) drafts`;

const ONE = `select ${COLUMNS} from programmes.match_session s where s.tenant_id = $1 and s.id = $2`;

const LIST = `
  select ${COLUMNS}, count(*) over ()::int total from programmes.match_session s
   where s.tenant_id = $1 order by s.opened_at desc, s.id limit $2 offset $3`;

const CHOICES = `
  select ${personOf('e')} mentee, ${personOf('m')} mentor, c.choice, c.fit_reason "fitReason",
         c.choice_version "version", c.decided_by_name "decidedByName", c.decided_at "decidedAt"
    from programmes.match_choice c
    join programmes.person_ref e on e.tenant_id = c.tenant_id and e.id = c.mentee_id
    join programmes.person_ref m on m.tenant_id = c.tenant_id and m.id = c.mentor_id
    left join programmes.school_ref h on h.tenant_id = c.tenant_id and h.id = c.tenant_id
   where c.tenant_id = $1 and c.session_id = $2
   order by e.full_name, m.full_name`;

type DraftRow = Omit<MatchDraftSummary, 'weights' | 'requestedAt'> & {
  readonly weights: MatchWeights;
  readonly requestedAt: string;
};
type Row = Omit<MatchSessionType, 'weights' | 'drafts' | 'availableActions'> & {
  readonly weights: MatchWeights;
  readonly drafts: readonly DraftRow[];
};

/** A reason that came later than these weights counts nothing. */
const weightList = (weights: Partial<MatchWeights>): MatchWeight[] =>
  MATCH_REASONS.map((reason) => ({ reason, most: weights[reason] ?? 0 }));

function toSession(actor: Actor, { weights, drafts, ...row }: Row): MatchSessionType {
  return {
    ...row,
    weights: weightList(weights),
    drafts: drafts.map((draft) => ({
      ...draft,
      weights: weightList(draft.weights),
      requestedAt: new Date(draft.requestedAt),
    })),
    availableActions: matchActions(actor, { state: row.state, drafts }),
  };
}

@Injectable()
export class SessionsQueries {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<MatchSessionType> {
    const [row] = await this.database.rows<Row>(actor, 'match-session', ONE, [actor.tenantId, id]);
    if (!row) throw new NotFoundError('MatchSession');
    return toSession(actor, row);
  }

  async page(actor: Actor, page?: PageInput | null): Promise<MatchSessionPage> {
    const { limit, offset } = limitOf(page);
    const rows = await this.database.rows<Row & { total: number }>(actor, 'match-sessions', LIST, [
      actor.tenantId,
      limit,
      offset,
    ]);
    return { items: rows.map((row) => toSession(actor, row)), total: rows[0]?.total ?? 0 };
  }

  choices(actor: Actor, sessionId: string): Promise<MatchChoiceType[]> {
    return this.database.rows<MatchChoiceType>(actor, 'match-choices', CHOICES, [
      actor.tenantId,
      sessionId,
    ]);
  }
}

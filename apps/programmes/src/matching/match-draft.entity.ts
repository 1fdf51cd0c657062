import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';
import type {
  FlowState,
  MatchDraftState,
  MatchOptions,
  MenteeToMatch,
  MentorToMatch,
} from '@nastavnik/programmes-domain';
import type { RegulationParameters } from '@nastavnik/regulations';

/** The people and the rules as they were when the computation began: every piece of it sees the same. */
export interface DraftFacts {
  readonly mentees: readonly MenteeToMatch[];
  readonly mentors: readonly MentorToMatch[];
  readonly parameters: Partial<RegulationParameters>;
}

const MatchDraftSchema = defineEntity({
  name: 'MatchDraft',
  tableName: 'match_draft',
  properties: {
    ...tenantColumns,
    sessionId: p.uuid(),
    no: p.integer(),
    state: p.text().$type<MatchDraftState>(),
    /** Percent, 0 to 100. */
    progress: p.integer().default(0),
    /** The session's revision the draft knows. */
    revision: p.integer(),
    options: p.json<MatchOptions>(),
    /** Kept only while the draft is computed. */
    facts: p.json<DraftFacts>().nullable(),
    flow: p.json<FlowState>().nullable(),
    points: p.integer().default(0),
    pairs: p.integer().default(0),
    unmatched: p.integer().default(0),
    requestedByName: p.text(),
    requestedAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
  },
  uniques: [
    { name: 'match_draft_no', properties: ['tenantId', 'sessionId', 'no'] },
    {
      name: 'match_draft_one_under_way',
      properties: ['tenantId', 'sessionId'],
      where: `state <> 'DONE'`,
    },
  ],
  checks: [
    { name: 'match_draft_progress_percent', expression: 'progress >= 0 and progress <= 100' },
  ],
  ...tenantTable({ person: 'false' }),
});

/** One answer to a session: who would go with whom under its settings of that moment. */
export class MatchDraft extends MatchDraftSchema.class {}
MatchDraftSchema.setClass(MatchDraft);

import { defineEntity, p } from '@mikro-orm/core';
import type { Refusal } from '@nastavnik/kernel';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';
import type { MatchReason, MatchStop, UnmatchedCause } from '@nastavnik/programmes-domain';

const MatchDraftRowSchema = defineEntity({
  name: 'MatchDraftRow',
  tableName: 'match_draft_row',
  properties: {
    ...tenantColumns,
    draftId: p.uuid(),
    menteeId: p.uuid(),
    /** Null: the mentee is left without a mentor, and `cause` says why. */
    mentorId: p.uuid().nullable(),
    score: p.integer().default(0),
    locked: p.boolean().default(false),
    reasons: p.json<readonly MatchReason[]>(),
    cause: p.text().$type<UnmatchedCause>().nullable(),
    stops: p.array().$type<MatchStop[]>(),
    /** Why the pair did not come onto the short list when the draft was published. */
    problem: p.json<Refusal>().nullable(),
  },
  uniques: [{ name: 'match_draft_row_mentee', properties: ['tenantId', 'draftId', 'menteeId'] }],
  ...tenantTable({ person: 'false', manyRows: true }),
});

/** What a draft says of one mentee. */
export class MatchDraftRow extends MatchDraftRowSchema.class {}
MatchDraftRowSchema.setClass(MatchDraftRow);

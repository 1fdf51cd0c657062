import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';
import type { MatchReason, MatchState } from '@nastavnik/programmes-domain';

const person = sessionUuid('person_id');

const MatchCandidateSchema = defineEntity({
  name: 'MatchCandidate',
  tableName: 'match_candidate',
  properties: {
    ...tenantColumns,
    sessionId: p.uuid(),
    menteeId: p.uuid(),
    mentorId: p.uuid(),
    state: p.text().$type<MatchState>(),
    score: p.integer(),
    reasons: p.json<readonly MatchReason[]>(),
    fitReason: p.text().nullable(),
    shortlistedOn: p.date().$type<LocalDate>(),
  },
  uniques: [{ name: 'match_candidate_once', properties: ['tenantId', 'menteeId', 'mentorId'] }],
  indexes: [{ properties: ['tenantId', 'sessionId'] }],
  ...tenantTable({ person: `mentee_id = ${person} or mentor_id = ${person}` }),
});

/** One mentor on the short list of one mentee (machine F). */
export class MatchCandidate extends MatchCandidateSchema.class {}
MatchCandidateSchema.setClass(MatchCandidate);

import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';
import type { PairChoice } from '@nastavnik/programmes-domain';

const MatchChoiceSchema = defineEntity({
  name: 'MatchChoice',
  tableName: 'match_choice',
  properties: {
    ...tenantColumns,
    sessionId: p.uuid(),
    menteeId: p.uuid(),
    mentorId: p.uuid(),
    choice: p.text().$type<PairChoice>(),
    fitReason: p.text().nullable(),
    /** Counts the decisions on this pair: who decides says which one was seen. */
    choiceVersion: p.integer(),
    decidedByName: p.text(),
    decidedAt: p.datetime(),
  },
  uniques: [
    {
      name: 'match_choice_once',
      properties: ['tenantId', 'sessionId', 'menteeId', 'mentorId'],
    },
    {
      name: 'match_choice_locked_once',
      properties: ['tenantId', 'sessionId', 'menteeId'],
      where: `choice = 'LOCKED'`,
    },
  ],
  ...tenantTable({ person: 'false' }),
});

/** What curators decided of one pair of a session. A row for each pair, so that two curators do not meet by chance. */
export class MatchChoice extends MatchChoiceSchema.class {}
MatchChoiceSchema.setClass(MatchChoice);

import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor, Decision } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import {
  type CaseDecided,
  type CaseSnapshot,
  type ProgrammeRefusalCode,
  rejectCase,
  reviewCase,
  withdrawCase,
} from '@nastavnik/programmes-domain';

import { PairsQueries } from '../pairs/pairs.queries';
import { caseSnapshot, loadCase } from './case-record';

type Decide = (snapshot: CaseSnapshot) => Decision<CaseDecided, ProgrammeRefusalCode>;

const HEADINGS = {
  CASE_REVIEWED: 'Дело о замене наставника рассмотрено, стороны выслушаны',
  CASE_REJECTED: 'В замене наставника отказано',
  CASE_WITHDRAWN: 'Дело о замене наставника закрыто: перевода не было',
} as const;

/** What the curator and the head say about a case before another mentor is looked for (004 3.8). */
@Injectable()
export class DecideCase {
  constructor(
    private readonly database: Database,
    private readonly queries: PairsQueries,
  ) {}

  review(actor: Actor, id: string, note: string) {
    return this.decide(actor, id, 'CASE_REVIEWED', (seen) => reviewCase(seen, { note }));
  }

  reject(actor: Actor, id: string, reason: string) {
    return this.decide(actor, id, 'CASE_REJECTED', (seen) => rejectCase(seen, { reason }));
  }

  withdraw(actor: Actor, id: string, reason: string) {
    return this.decide(actor, id, 'CASE_WITHDRAWN', (seen) => withdrawCase(seen, { reason }));
  }

  private async decide(actor: Actor, id: string, fact: keyof typeof HEADINGS, decide: Decide) {
    let pairId = '';
    const refusal = await this.database.write(actor, async (work) => {
      const found = await loadCase(work, id);
      pairId = found.assignmentId;
      const decision = decide(caseSnapshot(found));
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const before = found.state;
      const { state, words, warnings } = decision.value;
      found.state = state;
      if (fact === 'CASE_REVIEWED') found.note = words;
      else Object.assign(found, { decision: words, decidedOn: work.today });
      work.audit({
        fact,
        subjectKind: 'ASSIGNMENT',
        subjectId: pairId,
        heading: HEADINGS[fact],
        before: { state: before },
        after: { caseId: id, state, words, warnings: warnings.map(({ code }) => code) },
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, pairId);
  }
}

import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import { loadPair } from '../pairs/pair-record';
import { PairSchool } from '../pairs/pair-school';
import { PairsQueries } from '../pairs/pairs.queries';
import type { OpenCaseInput } from './case.types';
import { writeCase } from './write-case';

/** A member asks for another mentor, or to lay the duties down; the curator or the head names a ground (004 3.8). */
@Injectable()
export class OpenReplacementCase {
  constructor(
    private readonly database: Database,
    private readonly pairSchool: PairSchool,
    private readonly queries: PairsQueries,
  ) {}

  async execute(actor: Actor, { assignmentId, ground, explanation }: OpenCaseInput) {
    const inSchool = await this.pairSchool.actorFor(actor, 'assignment', assignmentId);
    const refusal = await this.database.write(inSchool, async (work) => {
      const record = await loadPair(work, assignmentId);
      const refused = await writeCase(work, record, { ground, explanation }, actor);
      return refused && RefusalAnswer.of(refused);
    });
    return refusal ?? this.queries.one(actor, assignmentId);
  }
}

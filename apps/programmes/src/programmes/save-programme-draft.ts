import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import { PairSchool } from '../pairs/pair-school';
import { draftOf } from './programme-plan';
import type { ProgrammePlanInput } from './programme.inputs';
import { loadProgramme } from './programme-record';
import { ProgrammesQueries } from './programmes.queries';
import { refuseToWrite } from './refuse-to-write';

/** Keeps what the mentor is writing; nobody else sees it and no rule is applied before it is put forward. */
@Injectable()
export class SaveProgrammeDraft {
  constructor(
    private readonly database: Database,
    private readonly pairSchool: PairSchool,
    private readonly queries: ProgrammesQueries,
  ) {}

  async execute(actor: Actor, id: string, input: ProgrammePlanInput) {
    const inSchool = await this.pairSchool.actorFor(actor, 'programme', id);
    const refusal = await this.database.write(inSchool, async (work) => {
      const { programme, assignment } = await loadProgramme(work, id);
      const refusal = refuseToWrite(programme, actor);
      if (refusal) return RefusalAnswer.of(refusal);
      programme.draft = draftOf(input, assignment);
      work.audit({
        fact: 'PROGRAMME_DRAFT_SAVED',
        subjectKind: 'PROGRAMME',
        subjectId: id,
        heading: 'Сохранён черновик программы',
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

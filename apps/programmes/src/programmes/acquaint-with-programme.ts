import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { acquaintMentee } from '@nastavnik/programmes-domain';

import { loadProgramme } from './programme-record';
import { ProgrammesQueries } from './programmes.queries';

/** A mentee confirms having read the version that was put forward (004 3.6b). */
@Injectable()
export class AcquaintWithProgramme {
  constructor(
    private readonly database: Database,
    private readonly queries: ProgrammesQueries,
  ) {}

  async execute(actor: Actor, id: string) {
    const refusal = await this.database.write(actor, async (work) => {
      const { programme, mentees } = await loadProgramme(work, id);
      const { state } = programme;
      if (programme.version === 0)
        return RefusalAnswer.of({
          code: 'ACTION_NOT_POSSIBLE_NOW',
          details: { state, action: 'ACQUAINT' },
        });
      const decision = acquaintMentee(
        {
          state,
          menteeIds: mentees.map(({ menteeId }) => menteeId),
          acquaintedIds: programme.acquaintedIds,
        },
        actor,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      programme.acquaintedIds = [...decision.value.acquaintedIds];
      work.audit({
        fact: 'PROGRAMME_READ',
        subjectKind: 'PROGRAMME',
        subjectId: id,
        heading: `С программой (редакция ${programme.version}) ознакомлен наставляемый`,
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

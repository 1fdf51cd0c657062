import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, availableActions } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { ASSIGNMENT_MACHINE, cancelAssignment } from '@nastavnik/programmes-domain';

import { closeAssignment } from './close-assignment';
import { loadPair, pairTitle } from './pair-record';
import { PairsQueries } from './pairs.queries';

/** The curator takes a proposal back; after the appointment only the head may cancel (Labour Code 351.8). */
@Injectable()
export class CancelPair {
  constructor(
    private readonly database: Database,
    private readonly queries: PairsQueries,
  ) {}

  async execute(actor: Actor, id: string, reason: string) {
    const refusal = await this.database.write(actor, async (work) => {
      const record = await loadPair(work, id);
      const { state } = record.assignment;
      if (!availableActions(ASSIGNMENT_MACHINE, state, actor.roles).includes('CANCEL'))
        return RefusalAnswer.of({
          code: 'ACTION_NOT_POSSIBLE_NOW',
          details: { state, action: 'CANCEL' },
        });
      const decision = cancelAssignment({ state }, { reason });
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      await closeAssignment(work, record, {
        state: 'CANCELLED',
        endedOn: work.today,
        reason: decision.value.cancelReason,
      });
      work.audit({
        fact: 'PAIR_CANCELLED',
        subjectKind: 'ASSIGNMENT',
        subjectId: id,
        heading: `Пара отменена: ${pairTitle(record)}. ${decision.value.cancelReason}`,
        before: { state },
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

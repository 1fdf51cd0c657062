import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { proposeCandidate, SPECIAL_CATEGORY_REASONS } from '@nastavnik/participants-domain';
import { Database, newId } from '@nastavnik/persistence';

import { dataConsentHolds } from '../consents/data-consent-holds';
import { Employment } from '../people/employment.entity';
import { Person } from '../people/person.entity';
import { bankRules } from '../schools/regulation-rules';
import { storedRegulations } from '../schools/stored-regulations';
import { SIDE_TEXT } from './announce-entry';
import { BankEntry } from './bank-entry.entity';
import type { ProposeCandidateInput } from './bank.inputs';
import { BankQueries } from './bank.queries';
import type { BankEntryType } from './bank.type';
import { SpecialReason } from './special-reason.entity';

/** Puts a person of the school forward for one of the banks (004 3.5). */
@Injectable()
export class ProposeCandidate {
  constructor(
    private readonly database: Database,
    private readonly banks: BankQueries,
  ) {}

  async execute(
    actor: Actor,
    input: ProposeCandidateInput,
  ): Promise<BankEntryType | RefusalAnswer> {
    const { personId, side } = input;
    const proposed = await this.database.write(actor, async ({ em, today, audit }) => {
      const person = await em.findOne(Person, { id: personId });
      if (!person) throw new NotFoundError('Person');
      const employments = await em.find(Employment, { personId });
      const ended = employments.map(({ endedOn }) => endedOn ?? null);
      const decision = proposeCandidate(
        {
          entries: await em.find(BankEntry, { personId }),
          employmentEnded: ended.includes(null) ? null : (ended.sort().at(-1) ?? null),
          dataConsentHolds: await dataConsentHolds(em, personId, today),
        },
        {
          ...input,
          side,
          reason: side === 'MENTEE' ? (input.reason ?? null) : null,
          capacity: side === 'MENTOR' ? (input.capacity ?? null) : null,
        },
        bankRules(await storedRegulations(em), today),
        today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { state, reason, competences, requests, capacity } = decision.value;
      const special = reason !== null && SPECIAL_CATEGORY_REASONS.includes(reason);
      const owner = {
        tenantId: actor.tenantId,
        districtId: actor.districtId,
        id: newId(),
        personId,
      };
      em.create(BankEntry, {
        ...owner,
        side,
        state,
        reason: special ? null : reason,
        competences: [...competences],
        requests: [...requests],
        capacity,
        proposedOn: today,
      });
      if (special) em.create(SpecialReason, { ...owner, reason });
      audit({
        fact: 'CANDIDATE_PROPOSED',
        subjectKind: 'PERSON',
        subjectId: personId,
        heading: `Предложен кандидат: ${SIDE_TEXT[side]}`,
        after: { entryId: owner.id, state },
      });
      return owner.id;
    });
    return proposed instanceof RefusalAnswer ? proposed : this.banks.entry(actor, proposed);
  }
}

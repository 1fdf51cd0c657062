import { LockMode } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { offerToOthers } from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import { BankEntry } from '../banks/bank-entry.entity';
import { personMessage } from './announce-person';
import { PersonCardQueries } from './person-card.queries';
import type { PersonCard } from './person-card.type';
import { Person } from './person.entity';

/** Shows a mentor or the head to the regional coordinator, or takes the offer back. */
@Injectable()
export class OfferToOthers {
  constructor(
    private readonly database: Database,
    private readonly cards: PersonCardQueries,
  ) {}

  async execute(
    actor: Actor,
    personId: string,
    offered: boolean,
  ): Promise<PersonCard | RefusalAnswer> {
    const refusal = await this.database.write(actor, async ({ em, audit, publish }) => {
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
      const person = await em.findOne(Person, { id: personId }, lock);
      if (!person) throw new NotFoundError('Person');
      const entries = await em.find(BankEntry, { personId });
      const decision = offerToOthers({ isHead: person.isHead, entries }, { offered });
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      if (person.offeredToOthers === offered) return null;
      em.assign(person, decision.value);
      audit({
        fact: offered ? 'OFFERED_TO_OTHERS' : 'OFFER_TAKEN_BACK',
        subjectKind: 'PERSON',
        subjectId: personId,
        heading: offered
          ? 'Предложен другим школам как наставник'
          : 'Предложение другим школам отозвано',
      });
      publish('PersonRegistered.v1', personId, personMessage(person));
      return null;
    });
    return refusal ?? this.cards.card(actor, personId);
  }
}

import { LockMode } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { confirmNameForms, type NameForms } from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import { personMessage } from './announce-person';
import { fullName } from './full-name';
import { PersonCardQueries } from './person-card.queries';
import type { PersonCard } from './person-card.type';
import { Person } from './person.entity';

/** Keeps the forms of a name that somebody has looked at, so that papers need not ask again. */
@Injectable()
export class ConfirmNameForms {
  constructor(
    private readonly database: Database,
    private readonly cards: PersonCardQueries,
  ) {}

  async execute(
    actor: Actor,
    personId: string,
    forms: NameForms,
  ): Promise<PersonCard | RefusalAnswer> {
    const refusal = await this.database.write(actor, async ({ em, audit, publish }) => {
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
      const person = await em.findOne(Person, { id: personId }, lock);
      if (!person) throw new NotFoundError('Person');
      const decision = confirmNameForms(fullName(person), forms);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      audit({
        fact: 'NAME_FORMS_CONFIRMED',
        subjectKind: 'PERSON',
        subjectId: personId,
        heading: 'Подтверждены падежные формы имени',
        ...(person.caseForms && { before: { ...person.caseForms } }),
        after: { ...decision.value },
      });
      em.assign(person, { caseForms: decision.value });
      publish('PersonRegistered.v1', personId, personMessage(person));
      return null;
    });
    return refusal ?? this.cards.card(actor, personId);
  }
}

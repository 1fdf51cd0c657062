import { LockMode } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, formatRussian, type LocalDate } from '@nastavnik/kernel';
import { endEmployment } from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import { suspendEntriesOf } from '../banks/suspend-entries-of';
import { Employment } from './employment.entity';
import { PersonCardQueries } from './person-card.queries';
import type { PersonCard } from './person-card.type';
import { Person } from './person.entity';

/** Records that a person left the school; their entries in the banks rest, their pairs become a case of programmes. */
@Injectable()
export class EndEmployment {
  constructor(
    private readonly database: Database,
    private readonly cards: PersonCardQueries,
  ) {}

  async execute(
    actor: Actor,
    employmentId: string,
    lastDay: LocalDate,
  ): Promise<PersonCard | RefusalAnswer> {
    const ended = await this.database.write(actor, async (work) => {
      const { em, today, audit, publish } = work;
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
      const employment = await em.findOne(Employment, { id: employmentId }, lock);
      if (!employment) throw new NotFoundError('Employment');
      const { actualAdmissionDate, personId } = employment;
      const running = { actualAdmissionDate, endedOn: employment.endedOn ?? null };
      const decision = endEmployment(running, { lastDay }, today);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { endedOn } = decision.value;
      em.assign(employment, { endedOn });
      await em.flush();
      const others = await em.find(Employment, { personId, endedOn: null });
      const person = await em.findOneOrFail(Person, { id: personId });
      const isHead = person.holdsHeadRole || others.some((other) => other.isHead);
      em.assign(person, { isHead });
      if (others.length === 0) await suspendEntriesOf(work, personId, 'EMPLOYMENT_ENDED');
      audit({
        fact: 'EMPLOYMENT_ENDED',
        subjectKind: 'PERSON',
        subjectId: personId,
        heading: `Прекращена работа в школе, последний день ${formatRussian(lastDay)}`,
        after: { employmentId, endedOn },
      });
      publish('EmploymentEnded.v1', personId, { employmentId, personId, endedOn });
      return personId;
    });
    return ended instanceof RefusalAnswer ? ended : this.cards.card(actor, ended);
  }
}

import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, Requires } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';

import { DocumentResult } from '../papers/document.type';
import { DocumentsQueries } from '../papers/documents.queries';
import { AcquaintWithDocument } from './acquaint-with-document';
import { JournalQueries } from './journal.queries';
import { RegisterDocument } from './register-document';
import { DocumentJournal, ProposedNumber } from './registration.types';

const documentId = { name: 'documentId', type: () => ID } as const;
const dateOrNull = { type: () => LocalDateScalar, nullable: true } as const;

@Resolver(() => DocumentJournal)
export class RegistrationResolver {
  constructor(
    private readonly journalQueries: JournalQueries,
    private readonly documents: DocumentsQueries,
    private readonly registering: RegisterDocument,
    private readonly acquainting: AcquaintWithDocument,
  ) {}

  @Requires('document:register')
  @Query(() => [DocumentJournal], { description: 'The registers of a year' })
  journal(@CurrentActor() actor: Actor, @Args('year', { type: () => Int }) year: number) {
    return this.journalQueries.journals(actor, year);
  }

  @Requires('document:register')
  @Query(() => ProposedNumber, { nullable: true })
  proposedNumber(
    @CurrentActor() actor: Actor,
    @Args(documentId) id: string,
    @Args('date', dateOrNull) date?: LocalDate,
  ) {
    return this.journalQueries.proposal(actor, id, date ?? null);
  }

  @Requires('document:register')
  @Mutation(() => DocumentResult, {
    description: 'The next number of the register unless one is given',
  })
  async registerDocument(
    @CurrentActor() actor: Actor,
    @Args(documentId) id: string,
    @Args('number', { type: () => String, nullable: true }) number?: string,
    @Args('date', dateOrNull) date?: LocalDate,
  ) {
    const input = { documentId: id, number: number ?? null, date: date ?? null };
    return (await this.registering.execute(actor, input)) ?? this.documents.one(actor, id);
  }

  @Requires('document:read')
  @Mutation(() => DocumentResult, {
    description: 'You have read it, or somebody signed the printed sheet',
  })
  async acquaint(
    @CurrentActor() actor: Actor,
    @Args(documentId) id: string,
    @Args('personId', { type: () => ID, nullable: true }) personId?: string,
    @Args('on', dateOrNull) on?: LocalDate,
  ) {
    const given = { documentId: id, personId: personId ?? null, on: on ?? null };
    return (await this.acquainting.execute(actor, given)) ?? this.documents.one(actor, id);
  }
}

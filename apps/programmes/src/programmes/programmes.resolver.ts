import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, PageInput, Requires } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';

import { CloseProgramme } from './close-programme';
import { CompleteProgramme } from './complete-programme';
import { ProgrammeFilter, TerminateProgrammeInput } from './programme.inputs';
import {
  CloseProgrammeResult,
  CompleteProgrammeResult,
  Programme,
  ProgrammePage,
  TerminateProgrammeResult,
} from './programme.type';
import { ProgrammesQueries } from './programmes.queries';
import { TerminateProgramme } from './terminate-programme';

@Resolver(() => Programme)
export class ProgrammesResolver {
  constructor(
    private readonly queries: ProgrammesQueries,
    private readonly complete: CompleteProgramme,
    private readonly terminate: TerminateProgramme,
    private readonly close: CloseProgramme,
  ) {}

  @Requires('programme:read')
  @Query(() => ProgrammePage, { description: 'The programmes this role reaches' })
  programmes(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => ProgrammeFilter, nullable: true }) filter?: ProgrammeFilter,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.queries.page(actor, filter, page);
  }

  @Requires('programme:read')
  @Query(() => Programme)
  programme(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.one(actor, id);
  }

  @Requires('programme:complete')
  @Mutation(() => CompleteProgrammeResult)
  completeProgramme(
    @CurrentActor() actor: Actor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('completedOn', { type: () => LocalDateScalar, nullable: true }) completedOn?: LocalDate,
  ) {
    return this.complete.execute(actor, programmeId, completedOn ?? null);
  }

  @Requires('programme:terminate')
  @Mutation(() => TerminateProgrammeResult)
  terminateProgramme(@CurrentActor() actor: Actor, @Args('input') input: TerminateProgrammeInput) {
    return this.terminate.execute(actor, input);
  }

  @Requires('programme:close')
  @Mutation(() => CloseProgrammeResult)
  closeProgramme(
    @CurrentActor() actor: Actor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ) {
    return this.close.execute(actor, programmeId);
  }
}

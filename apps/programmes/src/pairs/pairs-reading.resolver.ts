import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, PageInput, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { PairFilter } from './pair.inputs';
import { MentorSuggestion, Pair, PairPage, WaitingMenteePage } from './pair.type';
import { PairsQueries } from './pairs.queries';
import { SuggestMentors } from './suggest-mentors';
import { WaitingMenteesQueries } from './waiting-mentees.queries';

@Resolver(() => Pair)
export class PairsReadingResolver {
  constructor(
    private readonly queries: PairsQueries,
    private readonly waiting: WaitingMenteesQueries,
    private readonly suggest: SuggestMentors,
  ) {}

  @Requires('pair:read')
  @Query(() => PairPage, { description: 'The pairs this role reaches' })
  pairs(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => PairFilter, nullable: true }) filter?: PairFilter,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.queries.page(actor, filter, page);
  }

  @Requires('pair:read')
  @Query(() => Pair)
  pair(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.one(actor, id);
  }

  @Requires('pair:suggest')
  @Query(() => WaitingMenteePage, { description: 'Who needs a mentor and has no pair yet' })
  menteesWithoutMentor(
    @CurrentActor() actor: Actor,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.waiting.page(actor, page);
  }

  @Requires('pair:suggest')
  @Query(() => [MentorSuggestion], { description: 'Mentors for one mentee, best first' })
  suggestMentors(
    @CurrentActor() actor: Actor,
    @Args('menteeId', { type: () => ID }) menteeId: string,
  ) {
    return this.suggest.execute(actor, menteeId);
  }
}

import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, PageInput, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { DraftsQueries } from './drafts.queries';
import {
  MatchChoiceType,
  MatchComparison,
  MatchDraftRowPage,
  MatchSessionPage,
  MatchSessionType,
} from './matching.types';
import { SessionsQueries } from './sessions.queries';

const id = { type: () => ID };

@Resolver(() => MatchSessionType)
export class MatchingReadingResolver {
  constructor(
    private readonly sessions: SessionsQueries,
    private readonly drafts: DraftsQueries,
  ) {}

  @Requires('pair:suggest')
  @Query(() => MatchSessionPage, { description: 'Searches for everybody who waits, newest first' })
  matchSessions(
    @CurrentActor() actor: Actor,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.sessions.page(actor, page);
  }

  @Requires('pair:suggest')
  @Query(() => MatchSessionType)
  matchSession(@CurrentActor() actor: Actor, @Args('id', id) sessionId: string) {
    return this.sessions.one(actor, sessionId);
  }

  @Requires('pair:suggest')
  @Query(() => [MatchChoiceType], { description: 'What curators decided beforehand' })
  matchChoices(@CurrentActor() actor: Actor, @Args('sessionId', id) sessionId: string) {
    return this.sessions.choices(actor, sessionId);
  }

  @Requires('pair:suggest')
  @Query(() => MatchDraftRowPage, { description: 'Those left without a mentor first' })
  matchDraftRows(
    @CurrentActor() actor: Actor,
    @Args('draftId', id) draftId: string,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.drafts.rows(actor, draftId, page);
  }

  @Requires('pair:suggest')
  @Query(() => MatchComparison, { description: 'What differs between two drafts of a session' })
  compareMatchDrafts(
    @CurrentActor() actor: Actor,
    @Args('beforeId', id) beforeId: string,
    @Args('afterId', id) afterId: string,
  ) {
    return this.drafts.compare(actor, beforeId, afterId);
  }
}

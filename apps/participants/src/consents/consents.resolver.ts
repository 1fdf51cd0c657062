import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, PageInput, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { RequestConsentsInput } from './consent.inputs';
import { ConsentFilter, ConsentPage, ConsentResult, RequestConsentsResult } from './consent.type';
import { ConsentsQueries } from './consents.queries';
import { DeclineConsent } from './decline-consent';
import { RequestConsents } from './request-consents';
import { WithdrawConsent } from './withdraw-consent';

@Resolver()
export class ConsentsResolver {
  constructor(
    private readonly queries: ConsentsQueries,
    private readonly request: RequestConsents,
    private readonly decline: DeclineConsent,
    private readonly withdraw: WithdrawConsent,
  ) {}

  @Requires('consent:read')
  @Query(() => ConsentPage)
  consentRegister(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => ConsentFilter, defaultValue: 'ALL' })
    filter: keyof typeof ConsentFilter,
    @Args('search', { type: () => String, defaultValue: '' }) search: string,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.queries.register(actor, filter, search, page);
  }

  @Requires('consent:request')
  @Mutation(() => RequestConsentsResult)
  requestConsents(@CurrentActor() actor: Actor, @Args('input') input: RequestConsentsInput) {
    return this.request.execute(actor, input);
  }

  @Requires('consent:answer')
  @Mutation(() => ConsentResult)
  declineConsent(
    @CurrentActor() actor: Actor,
    @Args('consentId', { type: () => ID }) consentId: string,
  ) {
    return this.decline.execute(actor, consentId);
  }

  @Requires('consent:answer')
  @Mutation(() => ConsentResult)
  withdrawConsent(
    @CurrentActor() actor: Actor,
    @Args('consentId', { type: () => ID }) consentId: string,
  ) {
    return this.withdraw.execute(actor, consentId);
  }
}

import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { SpecialReasonType } from './bank.type';
import { ViewSpecialReason } from './view-special-reason';

@Resolver()
export class SpecialReasonResolver {
  constructor(private readonly view: ViewSpecialReason) {}

  @Requires('bank:special')
  @Mutation(() => SpecialReasonType, { description: 'A look is a write: it is recorded' })
  viewSpecialReason(
    @CurrentActor() actor: Actor,
    @Args('entryId', { type: () => ID }) entryId: string,
    @Args('purpose', { type: () => String, description: 'What the look is for' }) purpose: string,
  ) {
    return this.view.execute(actor, entryId, purpose);
  }
}

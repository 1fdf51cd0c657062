import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { ChoosePair } from './choose-pair';
import { ChooseMatchPairInput, MatchSettingsInput } from './matching.inputs';
import { MatchSessionResult, MatchSessionType } from './matching.types';
import { PublishDraft } from './publish-draft';
import { RequestDraft } from './request-draft';
import { SetSession } from './set-session';

const id = { type: () => ID };

/** A search for mentors for everybody who waits; every answer is the session. */
@Resolver(() => MatchSessionType)
export class MatchingResolver {
  constructor(
    private readonly settings: SetSession,
    private readonly choices: ChoosePair,
    private readonly drafts: RequestDraft,
    private readonly publication: PublishDraft,
  ) {}

  @Requires('pair:propose')
  @Mutation(() => MatchSessionResult)
  openMatchSession(@CurrentActor() actor: Actor, @Args('input') input: MatchSettingsInput) {
    return this.settings.open(actor, input);
  }

  @Requires('pair:propose')
  @Mutation(() => MatchSessionResult)
  changeMatchSession(
    @CurrentActor() actor: Actor,
    @Args('id', id) sessionId: string,
    @Args('input') input: MatchSettingsInput,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
  ) {
    return this.settings.change(actor, sessionId, input, expectedVersion);
  }

  @Requires('pair:propose')
  @Mutation(() => MatchSessionResult)
  chooseMatchPair(@CurrentActor() actor: Actor, @Args('input') input: ChooseMatchPairInput) {
    return this.choices.execute(actor, input);
  }

  @Requires('pair:propose')
  @Mutation(() => MatchSessionResult)
  requestMatchDraft(@CurrentActor() actor: Actor, @Args('sessionId', id) sessionId: string) {
    return this.drafts.execute(actor, sessionId);
  }

  @Requires('pair:propose')
  @Mutation(() => MatchSessionResult)
  publishMatchDraft(@CurrentActor() actor: Actor, @Args('draftId', id) draftId: string) {
    return this.publication.execute(actor, draftId);
  }
}

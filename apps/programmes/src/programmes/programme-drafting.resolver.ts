import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { AcquaintWithProgramme } from './acquaint-with-programme';
import { AgreeProgramme } from './agree-programme';
import { ProgrammePlanInput } from './programme.inputs';
import {
  AcquaintResult,
  AgreeProgrammeResult,
  Programme,
  SaveProgrammeDraftResult,
  SubmitProgrammeResult,
} from './programme.type';
import { SaveProgrammeDraft } from './save-programme-draft';
import { SubmitProgramme } from './submit-programme';

/** From the first line of a programme to its agreement. */
@Resolver(() => Programme)
export class ProgrammeDraftingResolver {
  constructor(
    private readonly save: SaveProgrammeDraft,
    private readonly submit: SubmitProgramme,
    private readonly acquaint: AcquaintWithProgramme,
    private readonly agree: AgreeProgramme,
  ) {}

  @Requires('programme:draft')
  @Mutation(() => SaveProgrammeDraftResult)
  saveProgrammeDraft(
    @CurrentActor() actor: Actor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('plan') plan: ProgrammePlanInput,
  ) {
    return this.save.execute(actor, programmeId, plan);
  }

  @Requires('programme:draft')
  @Mutation(() => SubmitProgrammeResult, { description: 'Puts the saved draft forward' })
  submitProgramme(
    @CurrentActor() actor: Actor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ) {
    return this.submit.execute(actor, programmeId);
  }

  @Requires('programme:acquaint')
  @Mutation(() => AcquaintResult)
  acquaintWithProgramme(
    @CurrentActor() actor: Actor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ) {
    return this.acquaint.execute(actor, programmeId);
  }

  @Requires('programme:agree')
  @Mutation(() => AgreeProgrammeResult)
  agreeProgramme(
    @CurrentActor() actor: Actor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ) {
    return this.agree.execute(actor, programmeId);
  }
}

import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, Requires } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';

import { AdoptPreset } from './adopt-preset';
import { ChangeRegulationParameter } from './change-regulation-parameter';
import { ChangeParameterInput, SubmitRegulationInput } from './regulation.inputs';
import { RegulationQueries } from './regulation.queries';
import {
  AdoptPresetResult,
  ChangeParameterResult,
  RegulationPresetType,
  RegulationVersionType,
  ReturnRegulationResult,
  SubmitRegulationResult,
} from './regulation.type';
import { ReturnRegulation } from './return-regulation';
import { SubmitRegulation } from './submit-regulation';

const versionId = { type: () => ID };
const expected = { type: () => Int };

@Resolver(() => RegulationVersionType)
export class RegulationResolver {
  constructor(
    private readonly queries: RegulationQueries,
    private readonly adopt: AdoptPreset,
    private readonly change: ChangeRegulationParameter,
    private readonly submit: SubmitRegulation,
    private readonly giveBack: ReturnRegulation,
  ) {}

  @Requires('regulation:read')
  @Query(() => [RegulationPresetType], { description: 'Regulations a school may start from' })
  presets() {
    return this.queries.presets();
  }

  @Requires('regulation:read')
  @Query(() => [RegulationVersionType], { description: 'Versions of a school, newest first' })
  regulation(
    @CurrentActor() actor: Actor,
    @Args('schoolId', { type: () => ID, nullable: true }) schoolId?: string,
  ) {
    return this.queries.versions(actor, schoolId);
  }

  @Requires('regulation:read')
  @Query(() => RegulationVersionType, { nullable: true, description: 'What holds on the day' })
  regulationOn(
    @CurrentActor() actor: Actor,
    @Args('date', { type: () => LocalDateScalar }) date: LocalDate,
  ) {
    return this.queries.on(actor, date);
  }

  @Requires('regulation:edit')
  @Mutation(() => AdoptPresetResult)
  adoptPreset(
    @CurrentActor() actor: Actor,
    @Args('preset') preset: string,
    @Args('keepCurrent', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Start from the version in force, with the school’s own changes',
    })
    keepCurrent: boolean,
  ) {
    return this.adopt.execute(actor, preset, keepCurrent);
  }

  @Requires('regulation:edit')
  @Mutation(() => ChangeParameterResult)
  changeRegulationParameter(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeParameterInput,
  ) {
    return this.change.execute(actor, input);
  }

  @Requires('regulation:edit')
  @Mutation(() => SubmitRegulationResult)
  submitRegulation(@CurrentActor() actor: Actor, @Args('input') input: SubmitRegulationInput) {
    return this.submit.execute(actor, input);
  }

  @Requires('regulation:edit')
  @Mutation(() => ReturnRegulationResult)
  returnRegulation(
    @CurrentActor() actor: Actor,
    @Args('versionId', versionId) id: string,
    @Args('expectedVersion', expected) expectedVersion: number,
  ) {
    return this.giveBack.execute(actor, id, expectedVersion);
  }
}

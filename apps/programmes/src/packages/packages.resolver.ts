import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, PageInput, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import type { PackageState } from '@nastavnik/programmes-domain';

import { PackageStateCode } from '../codes';
import { DraftPackage } from './draft-package';
import { PackageCandidates } from './package-candidates';
import {
  DraftPackageInput,
  DraftPackageResult,
  MentorPackage,
  MentorPackagePage,
  PackageCandidate,
  SubmitPackageResult,
} from './package.type';
import { PackagesQueries } from './packages.queries';
import { SubmitPackage } from './submit-package';

@Resolver(() => MentorPackage)
export class PackagesResolver {
  constructor(
    private readonly queries: PackagesQueries,
    private readonly candidates: PackageCandidates,
    private readonly draft: DraftPackage,
    private readonly submit: SubmitPackage,
  ) {}

  @Requires('package:read')
  @Query(() => MentorPackagePage, { description: 'Packages, the longest waiting first' })
  packages(
    @CurrentActor() actor: Actor,
    @Args('states', { type: () => [PackageStateCode], nullable: true }) states?: PackageState[],
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.queries.page(actor, states ?? null, page);
  }

  @Requires('package:read')
  @Query(() => MentorPackage)
  package(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.one(actor, id);
  }

  @Requires('package:decide')
  @Query(() => [PackageCandidate], { description: 'Whom the authority may choose, best first' })
  packageCandidates(
    @CurrentActor() actor: Actor,
    @Args('packageId', { type: () => ID }) packageId: string,
  ) {
    return this.candidates.execute(actor, packageId);
  }

  @Requires('package:draft')
  @Mutation(() => DraftPackageResult)
  draftPackage(@CurrentActor() actor: Actor, @Args('input') input: DraftPackageInput) {
    return this.draft.execute(actor, input);
  }

  @Requires('package:submit')
  @Mutation(() => SubmitPackageResult)
  submitPackage(
    @CurrentActor() actor: Actor,
    @Args('packageId', { type: () => ID }) packageId: string,
    @Args('outgoingNumber') outgoingNumber: string,
  ) {
    return this.submit.execute(actor, packageId, outgoingNumber);
  }
}

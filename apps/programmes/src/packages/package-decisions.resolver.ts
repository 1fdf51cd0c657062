import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { AssignCandidate } from './assign-candidate';
import {
  AcceptPackageResult,
  AssignCandidateResult,
  AuthorityActResult,
  MentorPackage,
  PackageGapInput,
  RefusePackageResult,
  ReturnPackageResult,
} from './package.type';
import { RequestAuthorityAct } from './request-authority-act';
import { ReviewPackage } from './review-package';

/** What the authority does with a package it was sent. */
@Resolver(() => MentorPackage)
export class PackageDecisionsResolver {
  constructor(
    private readonly assign: AssignCandidate,
    private readonly review: ReviewPackage,
    private readonly act: RequestAuthorityAct,
  ) {}

  @Requires('package:decide')
  @Mutation(() => AssignCandidateResult)
  assignCandidate(
    @CurrentActor() actor: Actor,
    @Args('packageId', { type: () => ID }) packageId: string,
    @Args('candidateId', { type: () => ID }) candidateId: string,
  ) {
    return this.assign.execute(actor, packageId, candidateId);
  }

  @Requires('package:decide')
  @Mutation(() => AcceptPackageResult)
  acceptPackage(
    @CurrentActor() actor: Actor,
    @Args('packageId', { type: () => ID }) packageId: string,
  ) {
    return this.review.accept(actor, packageId);
  }

  @Requires('package:decide')
  @Mutation(() => ReturnPackageResult)
  returnPackage(
    @CurrentActor() actor: Actor,
    @Args('packageId', { type: () => ID }) packageId: string,
    @Args('gaps', { type: () => [PackageGapInput] }) gaps: PackageGapInput[],
  ) {
    return this.review.return(actor, packageId, gaps);
  }

  @Requires('package:decide')
  @Mutation(() => RefusePackageResult)
  refusePackage(
    @CurrentActor() actor: Actor,
    @Args('packageId', { type: () => ID }) packageId: string,
    @Args('reason') reason: string,
  ) {
    return this.review.refuse(actor, packageId, reason);
  }

  @Requires('package:decide')
  @Mutation(() => AuthorityActResult)
  requestAuthorityAct(
    @CurrentActor() actor: Actor,
    @Args('packageId', { type: () => ID }) packageId: string,
  ) {
    return this.act.execute(actor, packageId);
  }
}

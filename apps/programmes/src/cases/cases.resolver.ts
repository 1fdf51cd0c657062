import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, resultUnion } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { Pair } from '../pairs/pair.type';
import { OpenCaseInput, ProposeReplacementInput } from './case.types';
import { DecideCase } from './decide-case';
import { EndWithoutSubstitute } from './end-without-substitute';
import { OpenReplacementCase } from './open-replacement-case';
import { ProposeReplacement } from './propose-replacement';

const CaseResult = resultUnion('ReplacementCaseResult', () => Pair);
const caseId = { type: () => ID };

/** Replacing the mentor of a pair in force (machine J); every answer is the pair with its case. */
@Resolver(() => Pair)
export class CasesResolver {
  constructor(
    private readonly open: OpenReplacementCase,
    private readonly decide: DecideCase,
    private readonly propose: ProposeReplacement,
    private readonly end: EndWithoutSubstitute,
  ) {}

  @Requires('case:open')
  @Mutation(() => CaseResult)
  openReplacementCase(@CurrentActor() actor: Actor, @Args('input') input: OpenCaseInput) {
    return this.open.execute(actor, input);
  }

  @Requires('case:review')
  @Mutation(() => CaseResult)
  reviewReplacementCase(
    @CurrentActor() actor: Actor,
    @Args('caseId', caseId) id: string,
    @Args('note') note: string,
  ) {
    return this.decide.review(actor, id, note);
  }

  @Requires('case:reject')
  @Mutation(() => CaseResult)
  rejectReplacementCase(
    @CurrentActor() actor: Actor,
    @Args('caseId', caseId) id: string,
    @Args('reason') reason: string,
  ) {
    return this.decide.reject(actor, id, reason);
  }

  @Requires('case:review')
  @Mutation(() => CaseResult)
  withdrawReplacementCase(
    @CurrentActor() actor: Actor,
    @Args('caseId', caseId) id: string,
    @Args('reason') reason: string,
  ) {
    return this.decide.withdraw(actor, id, reason);
  }

  @Requires('pair:propose')
  @Mutation(() => CaseResult, { description: 'Answers the pair that is to be replaced' })
  proposeReplacement(@CurrentActor() actor: Actor, @Args('input') input: ProposeReplacementInput) {
    return this.propose.execute(actor, input);
  }

  @Requires('case:review')
  @Mutation(() => CaseResult)
  endWithoutSubstitute(
    @CurrentActor() actor: Actor,
    @Args('caseId', caseId) id: string,
    @Args('explanation') explanation: string,
  ) {
    return this.end.execute(actor, id, explanation);
  }
}

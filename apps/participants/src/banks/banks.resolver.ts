import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, PageInput, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import type { BankSide, BankState, LeaveReason } from '@nastavnik/participants-domain';

import { BankStateName } from '../people/person.type';
import { ActivateEntry } from './activate-entry';
import {
  ActivateEntryInput,
  EditEntryInput,
  ProposeCandidateInput,
  RecordSurveyInput,
} from './bank.inputs';
import { BankQueries } from './bank.queries';
import {
  BankEntryResult,
  BankEntryType,
  BankPage,
  BankSideName,
  LeaveReasonName,
} from './bank.type';
import { EditEntry } from './edit-entry';
import { LeaveBank } from './leave-bank';
import { ProposeCandidate } from './propose-candidate';
import { RecordSurvey } from './record-survey';

@Resolver()
export class BanksResolver {
  constructor(
    private readonly queries: BankQueries,
    private readonly propose: ProposeCandidate,
    private readonly survey: RecordSurvey,
    private readonly activate: ActivateEntry,
    private readonly leave: LeaveBank,
    private readonly edit: EditEntry,
  ) {}

  @Requires('bank:read')
  @Query(() => BankPage)
  bankEntries(
    @CurrentActor() actor: Actor,
    @Args('side', { type: () => BankSideName }) side: BankSide,
    @Args('state', { type: () => BankStateName, nullable: true }) state?: BankState,
    @Args('search', { type: () => String, defaultValue: '' }) search = '',
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.queries.page(actor, side, state ?? null, search, page);
  }

  @Requires('bank:read')
  @Query(() => BankEntryType)
  bankEntry(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.entry(actor, id);
  }

  @Requires('survey:file')
  @Query(() => BankEntryType, { description: 'The own entry of a mentor or mentee' })
  ownBankEntry(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.entry(actor, id);
  }

  @Requires('bank:edit')
  @Mutation(() => BankEntryResult)
  proposeCandidate(@CurrentActor() actor: Actor, @Args('input') input: ProposeCandidateInput) {
    return this.propose.execute(actor, input);
  }

  @Requires('survey:file')
  @Mutation(() => BankEntryResult)
  recordSurvey(@CurrentActor() actor: Actor, @Args('input') input: RecordSurveyInput) {
    return this.survey.execute(actor, input);
  }

  @Requires('bank:activate')
  @Mutation(() => BankEntryResult)
  activateEntry(@CurrentActor() actor: Actor, @Args('input') input: ActivateEntryInput) {
    return this.activate.execute(actor, input);
  }

  @Requires('bank:leave')
  @Mutation(() => BankEntryResult)
  suspendEntry(
    @CurrentActor() actor: Actor,
    @Args('entryId', { type: () => ID }) entryId: string,
    @Args('reason', { type: () => LeaveReasonName }) reason: LeaveReason,
  ) {
    return this.leave.execute(actor, 'SUSPEND', entryId, reason);
  }

  @Requires('bank:leave')
  @Mutation(() => BankEntryResult)
  removeEntry(
    @CurrentActor() actor: Actor,
    @Args('entryId', { type: () => ID }) entryId: string,
    @Args('reason', { type: () => LeaveReasonName }) reason: LeaveReason,
  ) {
    return this.leave.execute(actor, 'REMOVE', entryId, reason);
  }

  @Requires('bank:edit')
  @Mutation(() => BankEntryResult)
  editEntry(@CurrentActor() actor: Actor, @Args('input') input: EditEntryInput) {
    return this.edit.execute(actor, input);
  }
}

import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, PageInput, Requires } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';

import { InviteAccountInput } from './account.inputs';
import {
  AccountPage,
  AccountType,
  ChangePasswordResult,
  InvitablePerson,
  InviteAccountResult,
  RenewInvitationResult,
  RevokeRoleResult,
} from './account.type';
import { AccountsQueries } from './accounts.queries';
import { ChangePassword } from './change-password';
import { InviteAccount } from './invite-account';
import { RenewInvitation } from './renew-invitation';
import { RevokeRole } from './revoke-role';

@Resolver(() => AccountType)
export class AccountsResolver {
  constructor(
    private readonly queries: AccountsQueries,
    private readonly invite: InviteAccount,
    private readonly renew: RenewInvitation,
    private readonly revoke: RevokeRole,
    private readonly password: ChangePassword,
  ) {}

  @Requires('account:read')
  @Query(() => AccountPage, { description: 'Who may sign in, with their roles' })
  accounts(
    @CurrentActor() actor: Actor,
    @Args('search', { type: () => String, defaultValue: '' }) search: string,
    @Args('schoolId', { type: () => ID, nullable: true }) schoolId?: string,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.queries.page(actor, search, schoolId, page);
  }

  @Requires('account:invite')
  @Query(() => [InvitablePerson], { description: 'People of the staff list, at most twenty' })
  invitablePeople(@CurrentActor() actor: Actor, @Args('search') search: string) {
    return this.queries.invitable(actor, search);
  }

  @Requires('account:invite')
  @Mutation(() => InviteAccountResult)
  inviteAccount(@CurrentActor() actor: Actor, @Args('input') input: InviteAccountInput) {
    return this.invite.execute(actor, input);
  }

  @Requires('account:invite')
  @Mutation(() => RenewInvitationResult)
  renewInvitation(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
  ) {
    return this.renew.execute(actor, accountId);
  }

  @Requires('account:invite')
  @Mutation(() => RevokeRoleResult)
  revokeRole(
    @CurrentActor() actor: Actor,
    @Args('grantId', { type: () => ID }) grantId: string,
    @Args('lastDay', {
      type: () => LocalDateScalar,
      nullable: true,
      description: 'The last day it holds; without it the role ends at once',
    })
    lastDay?: LocalDate,
  ) {
    return this.revoke.execute(actor, grantId, lastDay ?? null);
  }

  @Requires('self:password')
  @Mutation(() => ChangePasswordResult)
  changePassword(
    @CurrentActor() actor: Actor,
    @Args('current') current: string,
    @Args('wanted') wanted: string,
  ) {
    return this.password.execute(actor, current, wanted);
  }
}

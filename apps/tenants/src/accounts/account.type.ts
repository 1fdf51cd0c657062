import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, resultUnion } from '@nastavnik/graphql';
import type { LocalDate, Role } from '@nastavnik/kernel';

import { RoleName } from './account.inputs';

@ObjectType()
export class AccountGrant {
  @Field(() => ID) id!: string;
  @Field(() => RoleName) role!: Role;
  @Field(() => String) post!: string;
  @Field(() => ID) tenantId!: string;
  @Field(() => String) tenantName!: string;
  @Field(() => LocalDateScalar) from!: LocalDate;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day without the role' })
  to!: LocalDate | null;
  @Field(() => [String]) availableActions!: string[];
}

@ObjectType('Account')
export class AccountType {
  @Field(() => ID) id!: string;
  @Field(() => ID) personId!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => GraphQLISODateTime, { nullable: true }) lastSignInAt!: Date | null;
  @Field(() => Boolean, { description: 'No password was set yet' }) invitationPending!: boolean;
  @Field(() => GraphQLISODateTime, { nullable: true }) invitationExpiresAt!: Date | null;
  @Field(() => [AccountGrant]) grants!: AccountGrant[];
  @Field(() => [String]) availableActions!: string[];
}

@ObjectType()
export class AccountPage {
  @Field(() => [AccountType]) items!: AccountType[];
  @Field(() => Int) total!: number;
  @Field(() => [RoleName], { description: 'The roles this person may give' })
  grantableRoles!: readonly Role[];
}

@ObjectType({ description: 'An invitation as it is handed over, once' })
export class InvitedAccount {
  @Field(() => ID) accountId!: string;
  @Field(() => ID) personId!: string;
  @Field(() => ID, { nullable: true, description: 'Null where the link was only renewed' })
  grantId!: string | null;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => String, { nullable: true, description: 'Shown once; null: they sign in already' })
  invitationToken!: string | null;
  @Field(() => String, { nullable: true, description: 'The link to hand over' })
  invitationUrl!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) expiresAt!: Date | null;
  @Field(() => [String], { description: 'What the regulation would rather have otherwise' })
  warnings!: readonly string[];
}

@ObjectType({ description: 'A person of the staff list who may be given a role' })
export class InvitablePerson {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) position!: string;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => [RoleName], { description: 'The roles they hold already' }) roles!: Role[];
}

@ObjectType()
export class RevokedRole {
  @Field(() => ID) grantId!: string;
  @Field(() => LocalDateScalar, { description: 'The first day without the role' }) to!: LocalDate;
}

@ObjectType()
export class ChangedPassword {
  @Field(() => GraphQLISODateTime) at!: Date;
}

export const InviteAccountResult = resultUnion('InviteAccountResult', () => InvitedAccount);
export const RenewInvitationResult = resultUnion('RenewInvitationResult', () => InvitedAccount);
export const RevokeRoleResult = resultUnion('RevokeRoleResult', () => RevokedRole);
export const ChangePasswordResult = resultUnion('ChangePasswordResult', () => ChangedPassword);

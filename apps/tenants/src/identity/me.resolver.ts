import { Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { mayDo, PERMISSIONS, type Permission } from '@nastavnik/kernel';

@ObjectType({ description: 'The signed-in person in the role they act in' })
export class Me {
  @Field(() => ID) accountId!: string;
  @Field(() => ID, { nullable: true }) personId!: string | null;
  @Field(() => String) name!: string;
  @Field(() => [String]) roles!: readonly string[];
  @Field(() => ID) tenantId!: string;
  @Field(() => [String], { description: 'What this role may ask for: screens show only these' })
  permissions!: Permission[];
}

@Resolver(() => Me)
export class MeResolver {
  @Requires('self:read')
  @Query(() => Me)
  me(@CurrentActor() actor: Actor): Me {
    const permissions = (Object.keys(PERMISSIONS) as Permission[]).filter((name) =>
      mayDo(actor.roles, name),
    );
    const { accountId, personId, name, roles, tenantId } = actor;
    return { accountId, personId, name, roles, tenantId, permissions };
  }
}

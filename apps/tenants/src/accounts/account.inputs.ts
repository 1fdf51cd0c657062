import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { type Role, ROLES } from '@nastavnik/kernel';

/** The roles of the kernel as the graph names them. */
export const RoleName = Object.fromEntries(ROLES.map((role) => [role, role])) as Record<Role, Role>;
registerEnumType(RoleName, { name: 'Role' });

@InputType()
export class InviteAccountInput {
  @Field(() => RoleName) role!: Role;
  @Field(() => String) email!: string;
  @Field(() => ID, { nullable: true, description: 'The school; by default one’s own' })
  schoolId!: string | null;
  @Field(() => ID, { nullable: true, description: 'A person of the staff list' })
  personId!: string | null;
  @Field(() => String, { nullable: true }) surname!: string | null;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => String, { nullable: true }) patronymic!: string | null;
  @Field(() => String, { nullable: true, description: '`m` or `f`' }) gender!: 'm' | 'f' | null;
  @Field(() => String, { nullable: true }) post!: string | null;
}

@InputType()
export class SchoolHeadInput {
  @Field(() => String) surname!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) patronymic!: string | null;
  @Field(() => String, { nullable: true, description: '`m` or `f`' }) gender!: 'm' | 'f' | null;
  @Field(() => String) email!: string;
  @Field(() => String, { nullable: true }) post!: string | null;
}

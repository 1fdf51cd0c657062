import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '@nastavnik/graphql';

@ObjectType('School')
@Directive('@key(fields: "id")')
export class SchoolType {
  @Field(() => ID) id!: string;
  @Field(() => String) fullName!: string;
  @Field(() => String) shortName!: string;
  @Field(() => String) place!: string;
  @Field(() => String) address!: string;
  @Field(() => String) founder!: string;
  @Field(() => String) archiveIndex!: string;
  @Field(() => String, { nullable: true }) siteUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'Who heads the school today' })
  headName!: string | null;
  @Field(() => String, { nullable: true, description: 'State of the newest regulation version' })
  regulationState!: string | null;
}

@ObjectType()
export class SchoolPage {
  @Field(() => [SchoolType]) items!: SchoolType[];
  @Field(() => Int) total!: number;
}

export const OpenSchoolResult = resultUnion('OpenSchoolResult', () => SchoolType);

import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

import { SchoolHeadInput } from '../accounts/account.inputs';

/** What a school may lack. */
export const SchoolGap = { HEAD: 'HEAD', CURATOR: 'CURATOR', REGULATION: 'REGULATION' } as const;
export type SchoolGap = keyof typeof SchoolGap;
registerEnumType(SchoolGap, { name: 'SchoolGap', description: 'What a school may lack' });

@InputType()
export class OpenSchoolInput {
  @Field(() => String) fullName!: string;
  @Field(() => String) shortName!: string;
  @Field(() => String) place!: string;
  @Field(() => String) address!: string;
  @Field(() => String) founder!: string;
  @Field(() => String, { nullable: true }) archiveIndex!: string | null;
  @Field(() => String, { nullable: true }) siteUrl!: string | null;
  @Field(() => SchoolHeadInput, { nullable: true, description: 'Invited in the same step' })
  head!: SchoolHeadInput | null;
}

@InputType()
export class EditSchoolInput {
  @Field(() => ID) id!: string;
  @Field(() => String) fullName!: string;
  @Field(() => String) shortName!: string;
  @Field(() => String) place!: string;
  @Field(() => String) address!: string;
  @Field(() => String) founder!: string;
  @Field(() => String, { nullable: true }) archiveIndex!: string | null;
  @Field(() => String, { nullable: true }) siteUrl!: string | null;
  @Field(() => Int, { description: 'The version the person saw when they began' })
  expectedVersion!: number;
}

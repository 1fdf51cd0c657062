import { Field, InputType } from '@nestjs/graphql';

import { SchoolHeadInput } from '../accounts/account.inputs';

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

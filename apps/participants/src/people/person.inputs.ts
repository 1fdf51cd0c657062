import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'The whole name in four cases, as a person confirmed it' })
export class PersonNameFormsInput {
  @Field(() => String) genitive!: string;
  @Field(() => String) dative!: string;
  @Field(() => String) accusative!: string;
  @Field(() => String) instrumental!: string;
}

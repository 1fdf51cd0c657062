import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class RequestConsentsInput {
  @Field(() => [ID], { nullable: true, description: 'These people' })
  personIds?: string[] | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'All who work here and were never asked',
  })
  allMissing!: boolean;
}

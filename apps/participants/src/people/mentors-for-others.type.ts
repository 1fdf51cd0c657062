import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A head, or a mentor whose school offers them to others' })
export class OfferedMentor {
  @Field(() => ID) personId!: string;
  @Field(() => String) fullName!: string;
  @Field(() => String) position!: string;
  @Field(() => ID) schoolId!: string;
  @Field(() => String) schoolName!: string;
  @Field(() => [String]) subjects!: string[];
  @Field(() => Boolean) isHead!: boolean;
  @Field(() => Int, { description: 'Mentees now' }) load!: number;
  @Field(() => Int, { nullable: true, description: 'How many mentees at once the school allows' })
  capacity!: number | null;
}

@ObjectType()
export class OfferedMentorPage {
  @Field(() => [OfferedMentor]) items!: OfferedMentor[];
  @Field(() => Int) total!: number;
}

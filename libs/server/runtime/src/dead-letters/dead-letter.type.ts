import { Directive, Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '@nastavnik/graphql';

@ObjectType({ description: 'A message set aside after its consumer refused it again and again' })
@Directive('@shareable')
export class DeadLetter {
  @Field(() => ID) id!: string;
  @Field(() => ID) messageId!: string;
  @Field(() => String) type!: string;
  @Field(() => String) source!: string;
  @Field(() => String) consumer!: string;
  @Field(() => ID) aggregateId!: string;
  @Field(() => ID, { description: 'The school whose message it is' }) tenantId!: string;
  @Field(() => String) state!: string;
  @Field(() => Int) attempts!: number;
  @Field(() => String, { nullable: true }) error!: string | null;
  @Field(() => GraphQLISODateTime) occurredAt!: Date;
  @Field(() => String) actorName!: string;
  @Field(() => Int, { description: 'How many later messages wait behind it' }) waiting!: number;
}

@ObjectType()
@Directive('@shareable')
export class DeadLetterPage {
  @Field(() => [DeadLetter]) items!: DeadLetter[];
  @Field(() => Int) total!: number;
}

export const RetryDeliveryResult = resultUnion('RetryDeliveryResult', () => DeadLetter);

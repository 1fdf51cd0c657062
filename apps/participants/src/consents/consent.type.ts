import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar, resultUnion } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';

import { ConsentStateName } from '../people/person.type';

export const ConsentFilter = { ALL: 'ALL', ...ConsentStateName } as const;
registerEnumType(ConsentFilter, { name: 'ConsentFilter' });

@ObjectType({ description: 'A person who works here, and their consent to the processing of data' })
export class ConsentLine {
  @Field(() => ID) personId!: string;
  @Field(() => String) fullName!: string;
  @Field(() => String) position!: string;
  @Field(() => ConsentStateName) state!: keyof typeof ConsentStateName;
  @Field(() => ID, { nullable: true }) consentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The paper, once it is prepared' })
  documentId!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) requestedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true }) signedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true }) endedOn!: LocalDate | null;
  @Field(() => [String]) availableActions!: string[];
}

@ObjectType()
export class ConsentStateCount {
  @Field(() => ConsentFilter) filter!: keyof typeof ConsentFilter;
  @Field(() => Int) count!: number;
}

@ObjectType()
export class ConsentPage {
  @Field(() => [ConsentLine]) items!: ConsentLine[];
  @Field(() => Int) total!: number;
  @Field(() => [ConsentStateCount], { description: 'Of every filter, under the same search' })
  counts!: ConsentStateCount[];
  @Field(() => Int, { description: 'Requested, but the paper is not prepared yet' })
  beingPrepared!: number;
}

@ObjectType()
export class ConsentsRequested {
  @Field(() => Int) requested!: number;
  @Field(() => Int, { description: 'Not asked: a consent waits, holds, or was refused' })
  left!: number;
}

export const RequestConsentsResult = resultUnion('RequestConsentsResult', () => ConsentsRequested);
export const ConsentResult = resultUnion('ConsentResult', () => ConsentLine);

import { Directive, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LocalDate } from '@nastavnik/kernel';

import { LocalDateScalar } from './local-date.scalar';

export const TodayGroup = {
  OVERDUE: 'OVERDUE',
  TODAY: 'TODAY',
  WEEK: 'WEEK',
  LATER: 'LATER',
  WAITING: 'WAITING',
} as const;
registerEnumType(TodayGroup, { name: 'TodayGroup' });

/** One thing to do, derived from facts: it goes away when the fact is recorded, never by a tick. */
@ObjectType()
@Directive('@shareable')
export class TodayItem {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'What is to be done, a code the console words' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Whom or what it is about' }) about!:
    string | null;
  @Field(() => String, { nullable: true }) school!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) due!: LocalDate | null;
  @Field(() => TodayGroup) group!: keyof typeof TodayGroup;
  @Field(() => String, { nullable: true, description: 'The clause that made the deadline' })
  clause!: string | null;
  @Field(() => String, { description: 'Path of the screen and step that does it' }) link!: string;
  @Field(() => Number, { nullable: true, description: 'How many such items this one stands for' })
  count!: number | null;
}

import { Field, GraphQLISODateTime, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, resultUnion } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';

@ObjectType('CalendarYear', {
  description: 'Days off of a year beside weekends and public holidays',
})
export class CalendarYearType {
  @Field(() => Int) year!: number;
  @Field(() => [LocalDateScalar]) daysOff!: LocalDate[];
  @Field(() => [LocalDateScalar], { description: 'Saturdays and Sundays that are worked' })
  workingWeekends!: LocalDate[];
  @Field(() => String) source!: string;
  @Field(() => Boolean, { description: 'Compared with the decree of the year' })
  verified!: boolean;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => [LocalDateScalar], { description: 'Before any correction' })
  nationalDaysOff!: LocalDate[];
  @Field(() => [LocalDateScalar]) nationalWorkingWeekends!: LocalDate[];
  @Field(() => String) nationalSource!: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Null: the national year' })
  correctedAt!: Date | null;
  @Field(() => String, { nullable: true }) correctedByName!: string | null;
  @Field(() => Int, { description: 'Sent back with a correction; 0 where there was none' })
  version!: number;
}

@InputType()
export class CorrectCalendarInput {
  @Field(() => Int) year!: number;
  @Field(() => [LocalDateScalar]) daysOff!: LocalDate[];
  @Field(() => [LocalDateScalar]) workingWeekends!: LocalDate[];
  @Field(() => String) source!: string;
  @Field(() => Int) expectedVersion!: number;
}

export const CorrectCalendarResult = resultUnion('CorrectCalendarResult', () => CalendarYearType);

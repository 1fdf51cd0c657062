import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';

import { StatisticsIndicator, StatisticsMeasure } from '../figures/indicator.type';
import { StatisticsSchool } from '../figures/school-statistics.type';

export const StatisticsPart = { MENTOR: 'MENTOR', MENTEE: 'MENTEE', EMPLOYEE: 'EMPLOYEE' } as const;
registerEnumType(StatisticsPart, { name: 'StatisticsPart' });

@ObjectType()
export class StatisticsPerson {
  @Field(() => String) name!: string;
  @Field(() => StatisticsPart) part!: keyof typeof StatisticsPart;
}

@ObjectType({ description: 'One row behind a figure' })
export class StatisticsLine {
  @Field(() => Int) no!: number;
  @Field(() => [StatisticsPerson], { description: 'Empty where names are the school’s own' })
  people!: StatisticsPerson[];
  @Field(() => String, { nullable: true, description: 'Form of mentoring, of a pair' })
  form!: string | null;
  @Field(() => ID, { nullable: true }) assignmentId!: string | null;
  @Field(() => ID, { nullable: true }) programmeId!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day the clock started' })
  since!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true }) due!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true }) doneOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: 'Why a programme ended' })
  reason!: string | null;
  @Field(() => Int, { description: 'What the row adds to the numerator' }) numerator!: number;
  @Field(() => Int) denominator!: number;
}

@ObjectType()
export class StatisticsLines extends StatisticsMeasure {
  @Field(() => StatisticsIndicator) indicator!: StatisticsIndicator;
  @Field(() => StatisticsSchool) school!: StatisticsSchool;
  @Field(() => Int) year!: number;
  @Field(() => LocalDateScalar) asOf!: LocalDate;
  @Field(() => Int, { nullable: true }) numerator!: number | null;
  @Field(() => Int, { nullable: true }) denominator!: number | null;
  @Field(() => Boolean, { description: 'Names are seen by the school only' }) named!: boolean;
  @Field(() => Boolean, { description: 'The rows themselves are closed to this role' })
  withheld!: boolean;
  @Field(() => [StatisticsLine]) lines!: StatisticsLine[];
}

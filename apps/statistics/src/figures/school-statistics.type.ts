import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';

import { StatisticsIndicator, StatisticsMeasure } from './indicator.type';

@ObjectType()
export class StatisticsSchool {
  @Field(() => ID) id!: string;
  @Field(() => String) shortName!: string;
  @Field(() => String) place!: string;
}

@ObjectType()
export class StatisticsFigure extends StatisticsMeasure {
  @Field(() => StatisticsIndicator) indicator!: StatisticsIndicator;
  @Field(() => Int, { nullable: true, description: 'Null where the figure is hidden' })
  numerator!: number | null;
  @Field(() => Int, { nullable: true }) denominator!: number | null;
}

@ObjectType()
export class SchoolStatistics {
  @Field(() => StatisticsSchool) school!: StatisticsSchool;
  @Field(() => Int, { description: 'The year in which the school year began' }) year!: number;
  @Field(() => [Int], { description: 'Years that have figures, newest first' }) years!: number[];
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day the figures hold for' })
  asOf!: LocalDate | null;
  @Field(() => String, { nullable: true, description: 'When they were last reckoned' })
  computedAt!: string | null;
  @Field(() => [StatisticsFigure], { description: 'Empty where nothing was heard of yet' })
  figures!: StatisticsFigure[];
}

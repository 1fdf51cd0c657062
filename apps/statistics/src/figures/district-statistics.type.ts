import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';

import { StatisticsIndicator } from './indicator.type';

@ObjectType({
  description:
    'Sums in the order of the indicators. Null for all: no data from the school; null for one: hidden, it would point at single people',
})
export class DistrictStatisticsRow {
  @Field(() => [Int], { nullable: 'itemsAndList' }) numerators!: (number | null)[] | null;
  @Field(() => [Int], { nullable: 'itemsAndList' }) denominators!: (number | null)[] | null;
}

@ObjectType()
export class DistrictStatisticsSchool extends DistrictStatisticsRow {
  @Field(() => ID) id!: string;
  @Field(() => String) shortName!: string;
  @Field(() => String) place!: string;
}

@ObjectType()
export class DistrictStatistics {
  @Field(() => Int, { description: 'The year in which the school year began' }) year!: number;
  @Field(() => [Int], { description: 'Years that have figures, newest first' }) years!: number[];
  @Field(() => LocalDateScalar, { nullable: true }) asOf!: LocalDate | null;
  @Field(() => String, { nullable: true, description: 'When a figure was last reckoned' })
  computedAt!: string | null;
  @Field(() => Boolean, { description: 'Whether this role may open the rows behind a figure' })
  mayOpenLines!: boolean;
  @Field(() => [StatisticsIndicator]) indicators!: StatisticsIndicator[];
  @Field(() => [DistrictStatisticsSchool]) schools!: DistrictStatisticsSchool[];
  @Field(() => DistrictStatisticsRow, { description: 'Sum over sum of the schools that have data' })
  total!: DistrictStatisticsRow;
}

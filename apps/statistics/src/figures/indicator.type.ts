import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { INDICATORS, type Measure } from '@nastavnik/statistics-domain';

const keysOf = <const K extends string>(...keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, key])) as { readonly [P in K]: P };

export const StatisticsUnit = keysOf('PERCENT', 'MEAN', 'COUNT');
registerEnumType(StatisticsUnit, { name: 'StatisticsUnit' });

export const StatisticsDirection = keysOf('UP', 'DOWN', 'NONE');
registerEnumType(StatisticsDirection, {
  name: 'StatisticsDirection',
  description: 'Which way is better',
});

export const StatisticsState = keysOf('VALUE', 'NO_DATA', 'HIDDEN');
registerEnumType(StatisticsState, {
  name: 'StatisticsState',
  description: 'NO_DATA is not nought; HIDDEN would point at single people',
});

@ObjectType({ description: 'What a figure means and which clause asks for it' })
export class StatisticsIndicator {
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
  @Field(() => String) meaning!: string;
  @Field(() => String) clause!: string;
  @Field(() => StatisticsUnit) unit!: keyof typeof StatisticsUnit;
  @Field(() => StatisticsDirection) better!: keyof typeof StatisticsDirection;
}

export const allIndicators = (): StatisticsIndicator[] =>
  INDICATORS.map(({ hiddenBelow: _, ...shown }) => shown);

@ObjectType({ description: '`value` is a whole number of units of 10 to the power −`digits`' })
export class StatisticsMeasure {
  @Field(() => StatisticsState) state!: Measure['state'];
  @Field(() => Int, { nullable: true }) value!: number | null;
  @Field(() => Int) digits!: number;
}

export const measureType = (measure: Measure): StatisticsMeasure =>
  measure.state === 'VALUE' ? measure : { state: measure.state, value: null, digits: 0 };

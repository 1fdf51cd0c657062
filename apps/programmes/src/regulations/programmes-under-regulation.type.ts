import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';

@ObjectType({ description: 'How much of each kind is running' })
export class RunningFigures {
  @Field(() => Int, {
    description: 'Mentees of the bank whose term for a mentor runs; the need list has them all',
  })
  appointments!: number;
  @Field(() => Int, { description: 'Programmes still to be drawn up' }) programmeDrafts!: number;
  @Field(() => Int) mentorReports!: number;
  @Field(() => Int) menteeReports!: number;
  @Field(() => Int, { description: 'Pairs whose programme has not ended' }) programmes!: number;
}

@ObjectType({ description: 'A version and what keeps its rules' })
export class RegulationInUse extends RunningFigures {
  @Field(() => ID) versionId!: string;
  @Field(() => Int) no!: number;
  @Field(() => LocalDateScalar) effectiveFrom!: LocalDate;
}

@ObjectType({
  description:
    'What a version in force from that day would leave as it is, and what it would govern',
})
export class ProgrammesUnderRegulation {
  @Field(() => [RegulationInUse], { description: 'Versions that something running keeps' })
  kept!: RegulationInUse[];
  @Field(() => RunningFigures, { description: 'Started on that day or later' })
  following!: RunningFigures;
  @Field(() => Int, { description: 'Proposed, without an order yet: the day of the order decides' })
  proposedPairs!: number;
}

import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { JsonScalar, LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { DayType, ParameterInput, ParameterMode } from '@nastavnik/regulations';

@InputType()
export class ChangeParameterInput {
  @Field(() => ID) versionId!: string;
  @Field(() => String) key!: string;
  @Field(() => JsonScalar, { nullable: true, description: 'Null makes the regulation silent' })
  value!: ParameterInput;
  @Field(() => String, { nullable: true }) clause!: string | null;
  @Field(() => String, { nullable: true }) mode!: ParameterMode | null;
  @Field(() => String, { nullable: true }) dayType!: DayType | null;
  @Field(() => Int) expectedVersion!: number;
}

@InputType()
export class CollegialMinutesInput {
  @Field(() => String) body!: string;
  @Field(() => String, { defaultValue: '' }) number!: string;
  @Field(() => LocalDateScalar, { nullable: true }) date!: LocalDate | null;
}

@InputType()
export class SubmitRegulationInput {
  @Field(() => ID) versionId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => [CollegialMinutesInput], { nullable: true }) minutes!:
    CollegialMinutesInput[] | null;
  @Field(() => String, { nullable: true, deprecationReason: 'Use minutes' })
  minutesNumber!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, deprecationReason: 'Use minutes' })
  minutesDate!: LocalDate | null;
}

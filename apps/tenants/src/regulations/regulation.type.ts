import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar, LocalDateScalar, resultUnion } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { RegulationState } from '@nastavnik/tenants-domain';

@ObjectType()
export class ParameterOption {
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
}

@ObjectType({ description: 'One rule of a version, with everything an editor needs' })
export class RegulationParameter {
  @Field(() => String) key!: string;
  @Field(() => String) group!: string;
  @Field(() => String) groupTitle!: string;
  @Field(() => String) title!: string;
  @Field(() => String) explanation!: string;
  @Field(() => String, { description: 'INTEGER, MONTHS, DAYS, YES_NO, CODE or CODES' })
  kind!: string;
  @Field(() => String) unit!: string;
  @Field(() => Int, { nullable: true }) min!: number | null;
  @Field(() => Int, { nullable: true }) max!: number | null;
  @Field(() => [ParameterOption]) options!: ParameterOption[];
  @Field(() => JsonScalar, { nullable: true, description: 'Null: the regulation is silent' })
  value!: unknown;
  @Field(() => String, { nullable: true }) valueText!: string | null;
  @Field(() => JsonScalar, { nullable: true }) presetValue!: unknown;
  @Field(() => String, { nullable: true }) presetText!: string | null;
  @Field(() => Boolean) differsFromPreset!: boolean;
  @Field(() => String, { nullable: true }) clause!: string | null;
  @Field(() => String, { description: 'ENFORCED, WARN or OFF' }) mode!: string;
  @Field(() => String, { description: 'CALENDAR, WORKING or UNSPECIFIED' }) dayType!: string;
}

@ObjectType('CollegialBody')
export class CollegialBodyType {
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
  @Field(() => Boolean, { description: 'Whether it cannot go to the head without its minutes' })
  required!: boolean;
}

@ObjectType('CollegialMinutes')
export class CollegialMinutesType {
  @Field(() => String) body!: string;
  @Field(() => String) title!: string;
  @Field(() => String) number!: string;
  @Field(() => LocalDateScalar) date!: LocalDate;
}

@ObjectType('RegulationVersion')
export class RegulationVersionType {
  @Field(() => ID) id!: string;
  @Field(() => ID) schoolId!: string;
  @Field(() => Int) no!: number;
  @Field(() => String) preset!: string;
  @Field(() => String) presetTitle!: string;
  @Field(() => String) state!: RegulationState;
  @Field(() => LocalDateScalar, { nullable: true }) effectiveFrom!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true }) effectiveTo!: LocalDate | null;
  @Field(() => [CollegialBodyType], {
    description:
      'Who considers it before it goes to the head: those the version names, or the council',
  })
  collegialBodies!: CollegialBodyType[];
  @Field(() => [CollegialMinutesType]) minutes!: CollegialMinutesType[];
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of force that the order names; null: the day of the order',
  })
  namedFrom!: LocalDate | null;
  @Field(() => String, { nullable: true, deprecationReason: 'Use minutes' })
  minutesNumber!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, deprecationReason: 'Use minutes' })
  minutesDate!: LocalDate | null;
  @Field(() => Boolean, { description: 'Whether minutes are needed before it goes to the head' })
  minutesRequired!: boolean;
  @Field(() => ID, { nullable: true }) orderRequestId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The order, once it is prepared' })
  orderDocumentId!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) orderSignedOn!: LocalDate | null;
  @Field(() => String, { nullable: true }) orderNumber!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) orderDate!: LocalDate | null;
  @Field(() => GraphQLISODateTime) createdAt!: Date;
  @Field(() => Int, { description: 'Sent back with every change: whoever saw less is told' })
  version!: number;
  @Field(() => Int) differences!: number;
  @Field(() => [RegulationParameter]) parameters!: RegulationParameter[];
  @Field(() => [String]) availableActions!: string[];
}

@ObjectType()
export class RegulationPresetType {
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'What sets it apart' }) description!: string;
  @Field(() => Int, { description: 'How many parameters it speaks of' }) rules!: number;
}

export const AdoptPresetResult = resultUnion('AdoptPresetResult', () => RegulationVersionType);
export const ChangeParameterResult = resultUnion(
  'ChangeRegulationParameterResult',
  () => RegulationVersionType,
);
export const SubmitRegulationResult = resultUnion(
  'SubmitRegulationResult',
  () => RegulationVersionType,
);
export const ReturnRegulationResult = resultUnion(
  'ReturnRegulationResult',
  () => RegulationVersionType,
);
export const RegulationOrderResult = resultUnion(
  'RequestRegulationOrderResult',
  () => RegulationVersionType,
);

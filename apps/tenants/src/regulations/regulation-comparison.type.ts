import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A version of a school, or a preset' })
export class ComparedRegulation {
  @Field(() => String, { description: 'The id of the version, or the code of the preset' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'Null: a preset' }) no!: number | null;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) state!: string | null;
}

@ObjectType()
export class ComparedValue {
  @Field(() => String, { nullable: true, description: 'Null: the regulation is silent' })
  text!: string | null;
  @Field(() => String, { nullable: true }) clause!: string | null;
  @Field(() => String, { description: 'ENFORCED, WARN or OFF' }) mode!: string;
}

@ObjectType('ComparedRule')
export class ComparedRuleType {
  @Field(() => String) key!: string;
  @Field(() => String) groupTitle!: string;
  @Field(() => String) title!: string;
  @Field(() => Boolean) changed!: boolean;
  @Field(() => ComparedValue) left!: ComparedValue;
  @Field(() => ComparedValue) right!: ComparedValue;
  @Field(() => [String], {
    description: 'What started earlier and keeps the former rule; none: the rule holds for all',
  })
  keptBy!: string[];
}

@ObjectType({ description: 'Two regulations rule by rule, those that differ first' })
export class RegulationComparison {
  @Field(() => ComparedRegulation) left!: ComparedRegulation;
  @Field(() => ComparedRegulation) right!: ComparedRegulation;
  @Field(() => Int) changed!: number;
  @Field(() => [ComparedRuleType]) rules!: ComparedRuleType[];
}

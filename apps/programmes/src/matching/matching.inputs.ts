import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { MatchPriority, MatchReasonCode, PairChoice } from '@nastavnik/programmes-domain';
import type { MentoringForm } from '@nastavnik/regulations';

import { FormCode, MatchPriorityCode, MatchReasonEnum, PairChoiceCode } from '../codes';

@InputType()
export class MatchWeightInput {
  @Field(() => MatchReasonEnum) reason!: MatchReasonCode;
  @Field(() => Int, { description: 'The most this reason can give, 0 to 100' }) most!: number;
}

@InputType()
export class MatchSettingsInput {
  @Field(() => String) title!: string;
  @Field(() => FormCode) form!: MentoringForm;
  @Field(() => [MatchWeightInput], {
    description: 'A reason that is not named keeps its first weight',
  })
  weights!: MatchWeightInput[];
  @Field(() => Int, { description: 'The least points of a pair, free places aside' })
  threshold!: number;
  @Field(() => MatchPriorityCode) priority!: MatchPriority;
}

@InputType()
export class ChooseMatchPairInput {
  @Field(() => ID) sessionId!: string;
  @Field(() => ID) menteeId!: string;
  @Field(() => ID) mentorId!: string;
  @Field(() => PairChoiceCode) choice!: PairChoice;
  @Field(() => String, {
    nullable: true,
    description: 'Why the two fit where the banks do not say so',
  })
  fitReason!: string | null;
  @Field(() => Int, { description: 'The version of the decision that was seen; 0: none' })
  expectedVersion!: number;
}

import { Field, ID, InputType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { AssignmentState } from '@nastavnik/programmes-domain';
import type { MentoringForm, MentoringKind } from '@nastavnik/regulations';

import { FormCode, KindCode, PairState } from '../codes';

@InputType()
export class ProposePairInput {
  @Field(() => ID) mentorId!: string;
  @Field(() => [ID]) menteeIds!: string[];
  @Field(() => FormCode, { description: 'The primary form' }) form!: MentoringForm;
  @Field(() => [FormCode], { nullable: true }) moreForms!: MentoringForm[] | null;
  @Field(() => [KindCode]) kinds!: MentoringKind[];
  @Field(() => LocalDateScalar) from!: LocalDate;
  @Field(() => LocalDateScalar, { description: 'The last day' }) to!: LocalDate;
  @Field(() => String, { nullable: true, description: 'Why this term (004 3.7)' })
  termReason!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Pay of the extra work; by the local act when not given',
  })
  payTerms!: string | null;
}

@InputType()
export class PairFilter {
  @Field(() => [PairState], { nullable: true }) states!: AssignmentState[] | null;
  @Field(() => String, { defaultValue: '', description: 'Part of a name' }) search!: string;
  @Field(() => ID, { nullable: true }) schoolId!: string | null;
  @Field(() => ID, { nullable: true }) personId!: string | null;
}

import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { CaseState } from '@nastavnik/programmes-domain';
import type { ReplacementGround } from '@nastavnik/regulations';

import { CaseStateCode, ReplacementGroundCode } from '../codes';

@ObjectType({ description: 'A case on replacing the mentor (004 3.8)' })
export class ReplacementCaseItem {
  @Field(() => ID) id!: string;
  @Field(() => CaseStateCode) state!: CaseState;
  @Field(() => ReplacementGroundCode) ground!: ReplacementGround;
  @Field(() => String) explanation!: string;
  @Field(() => LocalDateScalar) openedOn!: LocalDate;
  @Field(() => LocalDateScalar, { description: 'To be decided by this day' }) due!: LocalDate;
  @Field(() => String) clause!: string;
  @Field(() => String, { nullable: true, description: 'What came of hearing both sides' })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused or given up' })
  decision!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) decidedOn!: LocalDate | null;
  @Field(() => ID, { nullable: true, description: 'The pair that takes the place of this one' })
  newAssignmentId!: string | null;
  @Field(() => [String]) availableActions!: string[];
}

@ObjectType({ description: 'A member of the pair who does not work here any more' })
export class MemberLeft {
  @Field(() => ID) personId!: string;
  @Field(() => String) name!: string;
  @Field(() => LocalDateScalar, { description: 'The first day away' }) on!: LocalDate;
}

@InputType()
export class OpenCaseInput {
  @Field(() => ID) assignmentId!: string;
  @Field(() => ReplacementGroundCode) ground!: ReplacementGround;
  @Field(() => String) explanation!: string;
}

@InputType()
export class ProposeReplacementInput {
  @Field(() => ID) caseId!: string;
  @Field(() => ID) mentorId!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day; of the old pair if absent',
  })
  to!: LocalDate | null;
}

import { Field, ID, InputType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { ProgrammeEventType, ProgrammeState } from '@nastavnik/programmes-domain';
import type { CompletionReason, MentoringForm, MentoringKind } from '@nastavnik/regulations';

import {
  CompletionReasonCode,
  EventTypeCode,
  FormCode,
  KindCode,
  ProgrammeStateCode,
} from '../codes';

@InputType()
export class PlannedEventInput {
  @Field(() => EventTypeCode) type!: ProgrammeEventType;
  @Field(() => String) title!: string;
  @Field(() => LocalDateScalar, { nullable: true }) plannedDate!: LocalDate | null;
}

@InputType({
  description: 'A programme as it is being written; form and kinds of the order if absent',
})
export class ProgrammePlanInput {
  @Field(() => FormCode, { nullable: true }) form!: MentoringForm | null;
  @Field(() => [FormCode], { nullable: true }) forms!: MentoringForm[] | null;
  @Field(() => [KindCode], { nullable: true }) kinds!: MentoringKind[] | null;
  @Field(() => LocalDateScalar, { nullable: true }) from!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day' })
  to!: LocalDate | null;
  @Field(() => [String]) goals!: string[];
  @Field(() => [String]) difficulties!: string[];
  @Field(() => [String]) strengths!: string[];
  @Field(() => [String]) directions!: string[];
  @Field(() => [String], { defaultValue: [] }) expectedResults!: string[];
  @Field(() => [PlannedEventInput]) events!: PlannedEventInput[];
}

@InputType()
export class TerminateProgrammeInput {
  @Field(() => ID) programmeId!: string;
  @Field(() => CompletionReasonCode) reason!: CompletionReason;
  @Field(() => String) explanation!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Today when not given' })
  endedOn!: LocalDate | null;
  @Field(() => [ID], { defaultValue: [], description: 'Who agreed, for a mutual decision' })
  agreedIds!: string[];
  @Field(() => Boolean, { defaultValue: false }) mediationOffered!: boolean;
}

@InputType()
export class ProgrammeFilter {
  @Field(() => [ProgrammeStateCode], { nullable: true }) states!: ProgrammeState[] | null;
  @Field(() => String, { defaultValue: '', description: 'Part of a name' }) search!: string;
  @Field(() => ID, { nullable: true }) schoolId!: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only those past a term' })
  overdue!: boolean;
}

import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { BankSide, MenteeReason } from '@nastavnik/participants-domain';

import { BankSideName, MenteeReasonName } from './bank.type';

@InputType()
export class ProposeCandidateInput {
  @Field(() => ID) personId!: string;
  @Field(() => BankSideName) side!: BankSide;
  @Field(() => MenteeReasonName, { nullable: true, description: 'Of a mentee' })
  reason?: MenteeReason | null;
  @Field(() => [String], { defaultValue: [] }) competences!: string[];
  @Field(() => [String], { defaultValue: [] }) requests!: string[];
  @Field(() => Int, { nullable: true }) capacity?: number | null;
}

@InputType()
export class RecordSurveyInput {
  @Field(() => ID) entryId!: string;
  @Field(() => LocalDateScalar) filedOn!: LocalDate;
  @Field(() => [String], { defaultValue: [] }) competences!: string[];
  @Field(() => [String], { defaultValue: [] }) requests!: string[];
}

@InputType()
export class ActivateEntryInput {
  @Field(() => ID) entryId!: string;
  @Field(() => Boolean, { defaultValue: false }) criteriaConfirmed!: boolean;
  @Field(() => LocalDateScalar, { nullable: true }) trainedOn?: LocalDate | null;
}

@InputType()
export class EditEntryInput {
  @Field(() => ID) entryId!: string;
  @Field(() => Int, { nullable: true }) capacity?: number | null;
  @Field(() => [String]) competences!: string[];
  @Field(() => [String]) requests!: string[];
}

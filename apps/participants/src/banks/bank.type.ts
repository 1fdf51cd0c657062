import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar, resultUnion } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import {
  type BankSide,
  type BankState,
  LEAVE_REASONS,
  type LeaveReason,
  MENTEE_REASONS,
  type MenteeReason,
} from '@nastavnik/participants-domain';

import { BankStateName } from '../people/person.type';

const names = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const BankSideName = { MENTOR: 'MENTOR', MENTEE: 'MENTEE' } as const;
registerEnumType(BankSideName, { name: 'BankSide' });
export const MenteeReasonName = names(MENTEE_REASONS);
registerEnumType(MenteeReasonName, { name: 'MenteeReason' });
export const LeaveReasonName = names(LEAVE_REASONS);
registerEnumType(LeaveReasonName, { name: 'LeaveReason' });

@ObjectType('BankEntry')
export class BankEntryType {
  @Field(() => ID) id!: string;
  @Field(() => ID) personId!: string;
  @Field(() => String) fullName!: string;
  @Field(() => String, { nullable: true }) position!: string | null;
  @Field(() => [String]) subjects!: string[];
  @Field(() => BankSideName) side!: BankSide;
  @Field(() => BankStateName) state!: BankState;
  @Field(() => MenteeReasonName, { nullable: true }) reason!: MenteeReason | null;
  @Field(() => Boolean, {
    description: 'The reason is kept apart; curator and psychologist may look',
  })
  reasonKeptApart!: boolean;
  @Field(() => [String]) competences!: string[];
  @Field(() => [String]) requests!: string[];
  @Field(() => Int, { nullable: true, description: 'The own limit of this mentor' })
  capacity!: number | null;
  @Field(() => Int, { nullable: true, description: 'The limit of the regulation' })
  capacityLimit!: number | null;
  @Field(() => Int, { description: 'Pairs that run now' }) load!: number;
  @Field(() => Boolean) dataConsentHolds!: boolean;
  @Field(() => LocalDateScalar) proposedOn!: LocalDate;
  @Field(() => LocalDateScalar, { nullable: true }) surveyFiledOn!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true }) trainedOn!: LocalDate | null;
  @Field(() => LeaveReasonName, { nullable: true }) leaveReason!: LeaveReason | null;
  @Field(() => [String]) availableActions!: string[];
}

@ObjectType()
export class BankStateCount {
  @Field(() => BankStateName) state!: BankState;
  @Field(() => Int) count!: number;
}

@ObjectType()
export class BankPage {
  @Field(() => [BankEntryType]) items!: BankEntryType[];
  @Field(() => Int) total!: number;
  @Field(() => [BankStateCount], { description: 'Of every state, under the same search' })
  counts!: BankStateCount[];
}

@ObjectType({ description: 'A reason kept apart; the look was recorded' })
export class SpecialReasonType {
  @Field(() => MenteeReasonName) reason!: MenteeReason;
}

export const BankEntryResult = resultUnion('BankEntryResult', () => BankEntryType);

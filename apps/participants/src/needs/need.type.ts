import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import { type BankState, NEED_REASONS, type NeedReason } from '@nastavnik/participants-domain';
import { DEADLINE_STATES, type DeadlineStateCode } from '@nastavnik/regulations';

import { BankStateName } from '../people/person.type';

const names = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
export const NeedReasonName = names(NEED_REASONS);
registerEnumType(NeedReasonName, { name: 'NeedReason' });
export const NeedDeadlineName = names(DEADLINE_STATES);
registerEnumType(NeedDeadlineName, { name: 'NeedDeadlineState' });

@ObjectType({ description: 'Somebody who should be given a mentor' })
export class NeedLine {
  @Field(() => ID) employmentId!: string;
  @Field(() => ID) personId!: string;
  @Field(() => String) fullName!: string;
  @Field(() => String) position!: string;
  @Field(() => [String]) subjects!: string[];
  @Field(() => LocalDateScalar) actualAdmissionDate!: LocalDate;
  @Field(() => [NeedReasonName]) reasons!: readonly NeedReason[];
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day to appoint a mentor' })
  due!: LocalDate | null;
  @Field(() => NeedDeadlineName, { nullable: true }) deadline!: DeadlineStateCode | null;
  @Field(() => Int, { nullable: true, description: 'Calendar days to the due day; negative: late' })
  daysLeft!: number | null;
  @Field(() => String, { nullable: true }) clause!: string | null;
  @Field(() => BankStateName, { nullable: true, description: 'The entry in the bank of mentees' })
  menteeState!: BankState | null;
  @Field(() => ID, { nullable: true }) entryId!: string | null;
}

@ObjectType()
export class NeedListType {
  @Field(() => [NeedLine]) items!: NeedLine[];
  @Field(() => Int) total!: number;
  @Field(() => Int) overdue!: number;
}

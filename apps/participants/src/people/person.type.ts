import { Directive, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import {
  BANK_STATES,
  type BankState,
  CATEGORIES,
  CONSENT_STATES,
} from '@nastavnik/participants-domain';

const names = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const BankStateName = names(BANK_STATES);
registerEnumType(BankStateName, { name: 'BankState' });
export const ConsentStateName = names(['MISSING', ...CONSENT_STATES] as const);
registerEnumType(ConsentStateName, {
  name: 'ConsentState',
  description: 'MISSING: never asked for',
});
export const CategoryName = names(CATEGORIES);
registerEnumType(CategoryName, { name: 'TeacherCategory' });
export const StaffFilter = names([
  'ALL',
  'NEW',
  'NO_CONSENT',
  'MENTORS',
  'MENTEES',
  'HEADS',
  'ENDED',
] as const);
registerEnumType(StaffFilter, { name: 'StaffFilter' });

@ObjectType('Person', { description: 'Who somebody is: names and post, nothing else' })
@Directive('@key(fields: "id")')
export class PersonType {
  @Field(() => ID) id!: string;
  @Field(() => String) surname!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) patronymic!: string | null;
  @Field(() => String) fullName!: string;
  @Field(() => String, { nullable: true }) position!: string | null;
}

@ObjectType({ description: 'One employment in the staff list' })
export class StaffMember {
  @Field(() => ID) id!: string;
  @Field(() => ID) personId!: string;
  @Field(() => String) fullName!: string;
  @Field(() => String) employeeCode!: string;
  @Field(() => String) position!: string;
  @Field(() => [String]) subjects!: string[];
  @Field(() => LocalDateScalar) actualAdmissionDate!: LocalDate;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day without work here' })
  endedOn!: LocalDate | null;
  @Field(() => ConsentStateName) dataConsent!: keyof typeof ConsentStateName;
  @Field(() => BankStateName, { nullable: true }) mentorState!: BankState | null;
  @Field(() => BankStateName, { nullable: true }) menteeState!: BankState | null;
  @Field(() => Int, { description: 'Mentees this person has now' }) load!: number;
  @Field(() => Boolean, { description: 'A mentor is appointed now' }) hasMentor!: boolean;
  @Field(() => Boolean) isHead!: boolean;
  @Field(() => Boolean) offeredToOthers!: boolean;
}

@ObjectType()
export class StaffFilterCount {
  @Field(() => StaffFilter) filter!: keyof typeof StaffFilter;
  @Field(() => Int) count!: number;
}

@ObjectType()
export class StaffPage {
  @Field(() => [StaffMember]) items!: StaffMember[];
  @Field(() => Int, { description: 'Found by filter and search' }) total!: number;
  @Field(() => [StaffFilterCount], { description: 'Of every filter, under the same search' })
  counts!: StaffFilterCount[];
}

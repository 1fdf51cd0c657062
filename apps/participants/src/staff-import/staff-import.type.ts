import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  STAFF_PROBLEMS,
  type StaffColumnKey,
  type StaffProblemCode,
} from '@nastavnik/participants-domain';

import { StaffColumnName } from './staff-import.inputs';

export const StaffRowKind = { NEW: 'NEW', CHANGED: 'CHANGED', UNCHANGED: 'UNCHANGED' } as const;
registerEnumType(StaffRowKind, { name: 'StaffRowKind' });

const StaffProblemName = Object.fromEntries(STAFF_PROBLEMS.map((code) => [code, code]));
registerEnumType(StaffProblemName, { name: 'StaffProblemCode' });

@ObjectType({ description: 'One bad cell of the staff list' })
export class StaffListProblem {
  @Field(() => Int) row!: number;
  @Field(() => StaffColumnName) column!: StaffColumnKey;
  @Field(() => String) value!: string;
  @Field(() => StaffProblemName) code!: StaffProblemCode;
  @Field(() => String, { description: 'What should stand there, for a person to read' })
  expected!: string;
  @Field(() => String, { description: 'Whose row it is' }) person!: string;
  @Field(() => [Int], { nullable: true, description: 'Rows with the same value' })
  otherRows?: readonly number[];
}

@ObjectType({ description: 'What loading one row would do' })
export class StaffRowOutlook {
  @Field(() => Int) row!: number;
  @Field(() => StaffRowKind) kind!: keyof typeof StaffRowKind;
  @Field(() => [StaffColumnName]) fields!: readonly StaffColumnKey[];
  @Field(() => Boolean, { description: 'Answers of this row wait for the data consent' })
  answersLeftOut!: boolean;
}

@ObjectType({ description: 'A piece of the staff list, checked; nothing was stored' })
export class StaffListCheck {
  @Field(() => [StaffRowOutlook]) rows!: StaffRowOutlook[];
  @Field(() => [StaffListProblem]) problems!: readonly StaffListProblem[];
}

@ObjectType({ description: 'What a loaded piece of the staff list did' })
export class StaffImportOutcome {
  @Field(() => Int) created!: number;
  @Field(() => Int) changed!: number;
  @Field(() => Int) unchanged!: number;
  @Field(() => Int, { description: 'Rows whose answers wait for the data consent' })
  answersLeftOut!: number;
  @Field(() => [StaffListProblem], { description: 'Bad cells: their rows were left out' })
  problems!: readonly StaffListProblem[];
}

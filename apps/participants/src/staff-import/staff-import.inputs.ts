import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { STAFF_COLUMN_KEYS, type StaffColumnKey } from '@nastavnik/participants-domain';

export const StaffColumnName = Object.fromEntries(
  STAFF_COLUMN_KEYS.map((key) => [key, key]),
) as Record<StaffColumnKey, StaffColumnKey>;
registerEnumType(StaffColumnName, {
  name: 'StaffColumn',
  description: 'A column of the staff list',
});

@InputType({ description: 'In which place of a line a column of the staff list stands' })
export class StaffColumnPlaceInput {
  @Field(() => StaffColumnName) column!: StaffColumnKey;
  @Field(() => Int, { description: 'Counted from nought' }) place!: number;
}

@InputType({ description: 'One line of the staff list as it stands in the file' })
export class StaffLineInput {
  @Field(() => Int, { description: 'The number a person sees in the file' }) row!: number;
  @Field(() => [String]) cells!: string[];
}

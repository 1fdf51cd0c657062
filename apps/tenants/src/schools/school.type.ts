import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, resultUnion } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';

import { InvitedAccount } from '../accounts/account.type';

@ObjectType('School')
export class SchoolType {
  @Field(() => ID) id!: string;
  @Field(() => String) fullName!: string;
  @Field(() => String) shortName!: string;
  @Field(() => String) place!: string;
  @Field(() => String) address!: string;
  @Field(() => String) founder!: string;
  @Field(() => String) archiveIndex!: string;
  @Field(() => String, { nullable: true }) siteUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'Who heads the school today' })
  headName!: string | null;
  @Field(() => String, { nullable: true, description: 'Who organises mentoring today' })
  curatorName!: string | null;
  @Field(() => LocalDateScalar) openedOn!: LocalDate;
  @Field(() => Int, { description: 'Grows with every change of the details' }) version!: number;
  @Field(() => [String]) availableActions!: string[];
  @Field(() => String, { nullable: true, description: 'State of the newest regulation version' })
  regulationState!: string | null;
  @Field(() => Boolean, { description: 'Whether some version is in force today' })
  regulationInForce!: boolean;
}

@ObjectType()
export class SchoolPage {
  @Field(() => [SchoolType]) items!: SchoolType[];
  @Field(() => Int) total!: number;
}

@ObjectType()
export class OpenedSchool {
  @Field(() => SchoolType) school!: SchoolType;
  @Field(() => InvitedAccount, { nullable: true, description: 'Where the head was named' })
  head!: InvitedAccount | null;
}

export const EditSchoolResult = resultUnion('EditSchoolResult', () => SchoolType);
export const OpenSchoolResult = resultUnion('OpenSchoolResult', () => OpenedSchool);

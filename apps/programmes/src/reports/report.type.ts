import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { ReportGap, ReportSide, ReportState } from '@nastavnik/programmes-domain';

import { PairSideCode, ReportGapCode, ReportStateCode } from '../codes';

@ObjectType({ description: 'The mentor’s report, or that of one mentee (004 3.6b)' })
export class ReportItem {
  @Field(() => ID) id!: string;
  @Field(() => PairSideCode) side!: ReportSide;
  @Field(() => ID) authorId!: string;
  @Field(() => String) authorName!: string;
  @Field(() => ReportStateCode) state!: ReportState;
  @Field(() => LocalDateScalar, { nullable: true }) due!: LocalDate | null;
  @Field(() => String, { nullable: true }) dueClause!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) filedOn!: LocalDate | null;
  @Field(() => [ReportGapCode]) gaps!: ReportGap[];
  @Field(() => String, { nullable: true }) excuseReason!: string | null;
  @Field(() => ID, { nullable: true }) documentId!: string | null;
  @Field(() => Boolean, { description: 'Whether this person may read the contents now' })
  readable!: boolean;
  @Field(() => String, { nullable: true }) performance!: string | null;
  @Field(() => String, { nullable: true }) recommendations!: string | null;
  @Field(() => String, { nullable: true }) course!: string | null;
  @Field(() => String, { nullable: true }) mentorWork!: string | null;
  @Field(() => Int, { nullable: true, description: 'The mentee’s rating of the mentor, 1 to 10' })
  rating!: number | null;
  @Field(() => [String]) availableActions!: string[];
}

@InputType({ description: 'The mentor fills the first two texts, a mentee the others' })
export class FileReportInput {
  @Field(() => ID) reportId!: string;
  @Field(() => String, { nullable: true }) performance!: string | null;
  @Field(() => String, { nullable: true }) recommendations!: string | null;
  @Field(() => String, { nullable: true }) course!: string | null;
  @Field(() => String, { nullable: true }) mentorWork!: string | null;
  @Field(() => Int, { nullable: true }) rating!: number | null;
}

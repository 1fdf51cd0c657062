import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, resultUnion } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { RoadmapItemState, RoadmapState } from '@nastavnik/tenants-domain';

@ObjectType('RoadmapComment')
export class RoadmapCommentType {
  @Field(() => ID) id!: string;
  @Field(() => String) text!: string;
  @Field(() => String) authorName!: string;
  @Field(() => GraphQLISODateTime) writtenAt!: Date;
}

@ObjectType('RoadmapItem')
export class RoadmapItemType {
  @Field(() => ID) id!: string;
  @Field(() => String) key!: string;
  @Field(() => String, { nullable: true }) clause!: string | null;
  @Field(() => String) text!: string;
  @Field(() => String) owner!: string;
  @Field(() => ID, { nullable: true }) ownerPersonId!: string | null;
  @Field(() => String, { nullable: true }) ownerName!: string | null;
  @Field(() => LocalDateScalar) startsOn!: LocalDate;
  @Field(() => LocalDateScalar) dueOn!: LocalDate;
  @Field(() => [String], { description: 'Keys of the items it waits for' }) after!: string[];
  @Field(() => String, { nullable: true, description: 'The fact that does it by itself' })
  fulfilledBy!: string | null;
  @Field(() => String) state!: RoadmapItemState;
  @Field(() => Boolean, { description: 'Open, and the due day is past' }) overdue!: boolean;
  @Field(() => LocalDateScalar, { nullable: true }) startedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true }) doneOn!: LocalDate | null;
  @Field(() => ID, { nullable: true }) evidenceDocumentId!: string | null;
  @Field(() => String, { nullable: true }) evidenceText!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled' })
  reason!: string | null;
  @Field(() => Int) version!: number;
  @Field(() => [RoadmapCommentType]) comments!: RoadmapCommentType[];
  @Field(() => [String]) availableActions!: string[];
}

@ObjectType('RoadmapStage')
export class RoadmapStageType {
  @Field(() => Int) no!: number;
  @Field(() => String) title!: string;
  @Field(() => Boolean, { description: 'Runs alongside all others' }) parallel!: boolean;
  @Field(() => Int) done!: number;
  @Field(() => Int, { description: 'Without the cancelled ones' }) total!: number;
  @Field(() => Int, { nullable: true }) percent!: number | null;
  @Field(() => [RoadmapItemType]) items!: RoadmapItemType[];
}

@ObjectType('Roadmap')
export class RoadmapType {
  @Field(() => ID) id!: string;
  @Field(() => String) template!: string;
  @Field(() => String) schoolYear!: string;
  @Field(() => String) state!: RoadmapState;
  @Field(() => LocalDateScalar) startsOn!: LocalDate;
  @Field(() => LocalDateScalar) endsOn!: LocalDate;
  @Field(() => ID, { nullable: true }) orderRequestId!: string | null;
  @Field(() => ID, { nullable: true }) orderDocumentId!: string | null;
  @Field(() => String, { nullable: true }) orderNumber!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) orderDate!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true }) completedOn!: LocalDate | null;
  @Field(() => Int) version!: number;
  @Field(() => Int) overdue!: number;
  @Field(() => [RoadmapStageType]) stages!: RoadmapStageType[];
  @Field(() => [String]) availableActions!: string[];
}

@ObjectType('RoadmapTemplate')
export class RoadmapTemplateType {
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
  @Field(() => Int, { description: 'Actions of the source itself' }) items!: number;
  @Field(() => Int, { description: 'Actions that the model roadmap would fill in' })
  filled!: number;
  @Field(() => Boolean, { description: 'Belongs to the regulation in force' }) own!: boolean;
}

@ObjectType({ description: 'What the days of an item were and would become' })
export class RoadmapMove {
  @Field(() => ID) itemId!: string;
  @Field(() => String) text!: string;
  @Field(() => LocalDateScalar) startsOn!: LocalDate;
  @Field(() => LocalDateScalar) dueOn!: LocalDate;
  @Field(() => LocalDateScalar) newStartsOn!: LocalDate;
  @Field(() => LocalDateScalar) newDueOn!: LocalDate;
}

@ObjectType({ description: 'A day off a year later, and the working day it was moved to' })
export class RoadmapShift {
  @Field(() => String) key!: string;
  @Field(() => String, { description: 'startsOn or dueOn' }) field!: string;
  @Field(() => LocalDateScalar) from!: LocalDate;
  @Field(() => LocalDateScalar) to!: LocalDate;
}

@ObjectType('CopiedRoadmap')
export class CopiedRoadmapType {
  @Field(() => RoadmapType) roadmap!: RoadmapType;
  @Field(() => [RoadmapShift]) shifted!: readonly RoadmapShift[];
}

const result = (name: string) => resultUnion(name, () => RoadmapType);

export const DraftRoadmapResult = result('DraftRoadmapResult');
export const CopyRoadmapResult = resultUnion('CopyRoadmapResult', () => CopiedRoadmapType);
export const AddRoadmapItemResult = result('AddRoadmapItemResult');
export const ChangeRoadmapItemResult = result('ChangeRoadmapItemResult');
export const StartRoadmapItemResult = result('StartRoadmapItemResult');
export const CompleteRoadmapItemResult = result('CompleteRoadmapItemResult');
export const CancelRoadmapItemResult = result('CancelRoadmapItemResult');
export const CommentRoadmapItemResult = result('CommentRoadmapItemResult');
export const RequestRoadmapOrderResult = result('RequestRoadmapOrderResult');
export const CompleteRoadmapResult = result('CompleteRoadmapResult');

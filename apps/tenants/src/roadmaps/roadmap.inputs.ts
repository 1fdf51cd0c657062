import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';

@InputType()
export class DraftRoadmapInput {
  @Field(() => String, { description: 'A code of roadmapTemplates' }) template!: string;
  @Field(() => Int, { description: 'The calendar year in which the school year begins' })
  firstYear!: number;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether stages that the source lacks come from the model roadmap',
  })
  fill!: boolean;
}

@InputType()
export class AddRoadmapItemInput {
  @Field(() => ID) roadmapId!: string;
  @Field(() => Int) stage!: number;
  @Field(() => String) text!: string;
  @Field(() => String) owner!: string;
  @Field(() => ID, { nullable: true }) ownerPersonId?: string | null;
  @Field(() => LocalDateScalar) startsOn!: LocalDate;
  @Field(() => LocalDateScalar) dueOn!: LocalDate;
}

@InputType()
export class ChangeRoadmapItemInput {
  @Field(() => ID) itemId!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => String) text!: string;
  @Field(() => String) owner!: string;
  @Field(() => ID, { nullable: true }) ownerPersonId?: string | null;
  @Field(() => LocalDateScalar) startsOn!: LocalDate;
  @Field(() => LocalDateScalar) dueOn!: LocalDate;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether what waits for the item moves with it, as roadmapMove shows',
  })
  withFollowing!: boolean;
}

@InputType()
export class CompleteRoadmapItemInput {
  @Field(() => ID) itemId!: string;
  @Field(() => ID, { nullable: true, description: 'A paper of the documents service' })
  documentId?: string | null;
  @Field(() => String, { defaultValue: '' }) evidence!: string;
}

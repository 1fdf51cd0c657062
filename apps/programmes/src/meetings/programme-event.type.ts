import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { EventState, ProgrammeEventType } from '@nastavnik/programmes-domain';

import { EventStateCode, EventTypeCode } from '../codes';

@ObjectType({ description: 'An event of a programme, or a meeting that was held' })
export class ProgrammeEventItem {
  @Field(() => ID) id!: string;
  @Field(() => Boolean, { description: 'False for a meeting that no plan foresaw' })
  planned!: boolean;
  @Field(() => EventTypeCode) type!: ProgrammeEventType;
  @Field(() => String) title!: string;
  @Field(() => LocalDateScalar) plannedDate!: LocalDate;
  @Field(() => EventStateCode) state!: EventState;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) heldOn!: LocalDate | null;
  @Field(() => Int, { nullable: true }) minutes!: number | null;
  @Field(() => [ID]) attendeeIds!: string[];
  @Field(() => [ID]) confirmedByIds!: string[];
  @Field(() => String, { description: 'The mentor’s own notes; empty for the mentees' })
  notes!: string;
  @Field(() => String) checkResult!: string;
  @Field(() => [String]) availableActions!: string[];
}

@InputType()
export class LogMeetingInput {
  @Field(() => ID) programmeId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The planned event; none for an unplanned meeting',
  })
  eventId!: string | null;
  @Field(() => String, { nullable: true, description: 'Subject of an unplanned meeting' })
  title!: string | null;
  @Field(() => LocalDateScalar) heldOn!: LocalDate;
  @Field(() => Int) minutes!: number;
  @Field(() => [ID]) attendeeIds!: string[];
  @Field(() => String, { defaultValue: '' }) notes!: string;
  @Field(() => String, {
    defaultValue: '',
    description: 'Result of the mentor’s check of the task',
  })
  checkResult!: string;
  @Field(() => ID, { nullable: true, description: 'Sent twice with one key it is entered once' })
  key!: string | null;
}

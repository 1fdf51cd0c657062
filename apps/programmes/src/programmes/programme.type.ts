import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, RefusalAnswer, resultUnion } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { ProgrammeEventType, ProgrammeState } from '@nastavnik/programmes-domain';
import type { CompletionReason, MentoringForm, MentoringKind } from '@nastavnik/regulations';

import {
  CompletionReasonCode,
  EventTypeCode,
  FormCode,
  KindCode,
  ProgrammeStateCode,
} from '../codes';
import { ProgrammeEventItem } from '../meetings/programme-event.type';
import { PairPerson, StateCount } from '../pairs/pair.type';
import { ReportItem } from '../reports/report.type';

@ObjectType()
export class PlannedEventItem {
  @Field(() => EventTypeCode) type!: ProgrammeEventType;
  @Field(() => String) title!: string;
  @Field(() => LocalDateScalar, { nullable: true }) plannedDate!: LocalDate | null;
}

@ObjectType({ description: 'The contents of a programme (004 1.2, 3.6b)' })
export class ProgrammePlanItem {
  @Field(() => FormCode) primaryForm!: MentoringForm;
  @Field(() => [FormCode]) forms!: MentoringForm[];
  @Field(() => [KindCode]) kinds!: MentoringKind[];
  @Field(() => LocalDateScalar, { nullable: true }) from!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day' })
  to!: LocalDate | null;
  @Field(() => [String]) goals!: string[];
  @Field(() => [String]) difficulties!: string[];
  @Field(() => [String]) strengths!: string[];
  @Field(() => [String]) directions!: string[];
  @Field(() => [String]) expectedResults!: string[];
  @Field(() => [PlannedEventItem]) events!: PlannedEventItem[];
}

@ObjectType()
export class ProgrammeVersionItem {
  @Field(() => Int) no!: number;
  @Field(() => LocalDateScalar) submittedOn!: LocalDate;
  @Field(() => String) authorName!: string;
}

@ObjectType()
export class ProgrammeHistoryEntry {
  @Field(() => String) at!: string;
  @Field(() => String) actorName!: string;
  @Field(() => String) heading!: string;
}

@ObjectType()
export class Programme {
  @Field(() => ID) id!: string;
  @Field(() => ID) assignmentId!: string;
  @Field(() => ID) schoolId!: string;
  @Field(() => String) schoolName!: string;
  @Field(() => ProgrammeStateCode) state!: ProgrammeState;
  @Field(() => Int) version!: number;
  @Field(() => PairPerson) mentor!: PairPerson;
  @Field(() => [PairPerson]) mentees!: PairPerson[];
  @Field(() => FormCode) form!: MentoringForm;
  @Field(() => [KindCode]) kinds!: MentoringKind[];
  @Field(() => String, { nullable: true }) orderNumber!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) orderDate!: LocalDate | null;
  @Field(() => LocalDateScalar, { description: 'First day of the assignment' })
  assignmentFrom!: LocalDate;
  @Field(() => LocalDateScalar, { description: 'Last day of the assignment' })
  assignmentTo!: LocalDate;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to draw it up' })
  due!: LocalDate | null;
  @Field(() => String, { nullable: true }) dueClause!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) submittedOn!: LocalDate | null;
  @Field(() => [ID]) acquaintedIds!: string[];
  @Field(() => LocalDateScalar, { nullable: true }) agreedOn!: LocalDate | null;
  @Field(() => String, { nullable: true }) agreedByName!: string | null;
  @Field(() => ProgrammePlanItem, { nullable: true, description: 'What was put forward last' })
  plan!: ProgrammePlanItem | null;
  @Field(() => ProgrammePlanItem, {
    nullable: true,
    description: 'What the mentor is writing; for the mentor alone',
  })
  draft!: ProgrammePlanItem | null;
  @Field(() => [ProgrammeEventItem]) events!: ProgrammeEventItem[];
  @Field(() => [ReportItem]) reports!: ReportItem[];
  @Field(() => [ProgrammeVersionItem]) versions!: ProgrammeVersionItem[];
  @Field(() => [ProgrammeHistoryEntry]) history!: ProgrammeHistoryEntry[];
  @Field(() => [RefusalAnswer], { description: 'Rules that were told and let through' })
  warnings!: RefusalAnswer[];
  @Field(() => LocalDateScalar, { nullable: true }) endedOn!: LocalDate | null;
  @Field(() => CompletionReasonCode, { nullable: true }) endReason!: CompletionReason | null;
  @Field(() => String, { nullable: true }) explanation!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) closedOn!: LocalDate | null;
  @Field(() => ID, { nullable: true }) documentId!: string | null;
  @Field(() => [String]) availableActions!: string[];
}

@ObjectType({ description: 'A programme in a list' })
export class ProgrammeLine {
  @Field(() => ID) id!: string;
  @Field(() => String) schoolName!: string;
  @Field(() => ProgrammeStateCode) state!: ProgrammeState;
  @Field(() => Boolean) submitted!: boolean;
  @Field(() => String) mentorName!: string;
  @Field(() => [String]) menteeNames!: string[];
  @Field(() => FormCode) form!: MentoringForm;
  @Field(() => LocalDateScalar) from!: LocalDate;
  @Field(() => LocalDateScalar) to!: LocalDate;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The next term to keep' })
  due!: LocalDate | null;
  @Field(() => String, { nullable: true }) dueClause!: string | null;
  @Field(() => Boolean) overdue!: boolean;
  @Field(() => String, { nullable: true }) nextEventTitle!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) nextEventDate!: LocalDate | null;
  @Field(() => Int) eventsDone!: number;
  @Field(() => Int) eventsTotal!: number;
  @Field(() => Int, { description: 'Reports still to come' }) reportsOpen!: number;
}

@ObjectType()
export class ProgrammePage {
  @Field(() => [ProgrammeLine]) items!: ProgrammeLine[];
  @Field(() => Int) total!: number;
  @Field(() => [StateCount], { description: 'Programmes of each state within reach' })
  counts!: StateCount[];
}

export const SaveProgrammeDraftResult = resultUnion('SaveProgrammeDraftResult', () => Programme);
export const SubmitProgrammeResult = resultUnion('SubmitProgrammeResult', () => Programme);
export const AcquaintResult = resultUnion('AcquaintWithProgrammeResult', () => Programme);
export const AgreeProgrammeResult = resultUnion('AgreeProgrammeResult', () => Programme);
export const CompleteProgrammeResult = resultUnion('CompleteProgrammeResult', () => Programme);
export const TerminateProgrammeResult = resultUnion('TerminateProgrammeResult', () => Programme);
export const CloseProgrammeResult = resultUnion('CloseProgrammeResult', () => Programme);

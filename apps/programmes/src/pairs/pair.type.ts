import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, RefusalAnswer, RefusalDetail, resultUnion } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { AssignmentState, ProgrammeState } from '@nastavnik/programmes-domain';
import type { MentoringForm, MentoringKind } from '@nastavnik/regulations';

import { MemberLeft, ReplacementCaseItem } from '../cases/case.types';
import { FormCode, KindCode, PairState, PairVia, ProgrammeStateCode } from '../codes';

@ObjectType({ description: 'A member of a pair, as named when the pair was made' })
export class PairPerson {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) post!: string;
  @Field(() => String) school!: string;
}

@ObjectType({ description: 'The written consent of one member (D06, D07)' })
export class PairConsentType {
  @Field(() => ID) personId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'LABOUR or PARTICIPATION' }) kind!: string;
  @Field(() => String, { description: 'REQUESTED, SIGNED or DECLINED' }) state!: string;
  @Field(() => LocalDateScalar, { nullable: true }) signedOn!: LocalDate | null;
  @Field(() => ID, { nullable: true }) documentId!: string | null;
}

@ObjectType()
export class Pair {
  @Field(() => ID) id!: string;
  @Field(() => ID) schoolId!: string;
  @Field(() => String) schoolName!: string;
  @Field(() => PairState) state!: AssignmentState;
  @Field(() => PairVia) via!: 'SCHOOL' | 'AUTHORITY';
  @Field(() => ID, { nullable: true }) packageId!: string | null;
  @Field(() => FormCode, { description: 'The primary form' }) form!: MentoringForm;
  @Field(() => [FormCode]) forms!: MentoringForm[];
  @Field(() => [KindCode]) kinds!: MentoringKind[];
  @Field(() => LocalDateScalar) from!: LocalDate;
  @Field(() => LocalDateScalar, { description: 'The last day' }) to!: LocalDate;
  @Field(() => String, { nullable: true }) termReason!: string | null;
  @Field(() => String) payTerms!: string;
  @Field(() => PairPerson) mentor!: PairPerson;
  @Field(() => [PairPerson]) mentees!: PairPerson[];
  @Field(() => [PairConsentType]) consents!: PairConsentType[];
  @Field(() => LocalDateScalar) proposedOn!: LocalDate;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to appoint the mentor' })
  appointmentDue!: LocalDate | null;
  @Field(() => String, { nullable: true }) appointmentClause!: string | null;
  @Field(() => Boolean) orderRequested!: boolean;
  @Field(() => ID, { nullable: true }) orderDocumentId!: string | null;
  @Field(() => String, { nullable: true }) orderNumber!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) orderDate!: LocalDate | null;
  @Field(() => ID, { nullable: true }) programmeId!: string | null;
  @Field(() => ProgrammeStateCode, { nullable: true }) programmeState!: ProgrammeState | null;
  @Field(() => [RefusalAnswer], { description: 'Rules that were told and let through' })
  warnings!: RefusalAnswer[];
  @Field(() => RefusalAnswer, {
    nullable: true,
    description: 'Why a registered order could not take effect',
  })
  problem!: RefusalAnswer | null;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) endedOn!: LocalDate | null;
  @Field(() => String, { nullable: true }) endReason!: string | null;
  @Field(() => [MemberLeft], { description: 'Whose employment has ended while the pair stands' })
  left!: MemberLeft[];
  @Field(() => ReplacementCaseItem, { nullable: true, description: 'The newest case' })
  replacementCase!: ReplacementCaseItem | null;
  @Field(() => ID, { nullable: true, description: 'The pair whose place this one takes' })
  supersedesId!: string | null;
  @Field(() => [String]) availableActions!: string[];
}

@ObjectType()
export class StateCount {
  @Field(() => String) state!: string;
  @Field(() => Int) count!: number;
}

@ObjectType()
export class PairPage {
  @Field(() => [Pair]) items!: Pair[];
  @Field(() => Int) total!: number;
  @Field(() => [StateCount], { description: 'Pairs of each state within reach' })
  counts!: StateCount[];
}

@ObjectType({ description: 'Somebody in the bank of mentees who has no mentor yet' })
export class WaitingMentee {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) post!: string;
  @Field(() => [String]) subjects!: string[];
  @Field(() => [String]) requests!: string[];
  @Field(() => LocalDateScalar, { nullable: true }) admittedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to appoint a mentor' })
  due!: LocalDate | null;
  @Field(() => String, { nullable: true }) clause!: string | null;
  @Field(() => ID, { nullable: true, description: 'A package under way at the authority' })
  packageId!: string | null;
}

@ObjectType()
export class WaitingMenteePage {
  @Field(() => [WaitingMentee]) items!: WaitingMentee[];
  @Field(() => Int) total!: number;
}

@ObjectType()
export class MatchReasonType {
  @Field(() => String) code!: string;
  @Field(() => Int) points!: number;
  @Field(() => Int, { description: 'The most this reason can give' }) most!: number;
  @Field(() => [RefusalDetail]) details!: RefusalDetail[];
}

@ObjectType()
export class MentorSuggestion {
  @Field(() => PairPerson) mentor!: PairPerson;
  @Field(() => Int) score!: number;
  @Field(() => Int) currentMentees!: number;
  @Field(() => Int, { nullable: true, description: 'Null where there is no limit' })
  limit!: number | null;
  @Field(() => [MatchReasonType]) reasons!: MatchReasonType[];
  @Field(() => [String], { description: 'Why this mentor cannot be proposed now' })
  stops!: string[];
}

export const ProposePairResult = resultUnion('ProposePairResult', () => Pair);
export const PairOrderResult = resultUnion('PairOrderResult', () => Pair);
export const CancelPairResult = resultUnion('CancelPairResult', () => Pair);

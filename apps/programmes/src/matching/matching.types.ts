import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { RefusalAnswer, resultUnion } from '@nastavnik/graphql';
import type {
  MatchDraftState,
  MatchPriority,
  MatchReasonCode,
  MatchSessionState,
  MatchState,
  PairChoice,
  UnmatchedCause,
} from '@nastavnik/programmes-domain';
import type { MentoringForm } from '@nastavnik/regulations';

import {
  FormCode,
  MatchDraftStateCode,
  MatchPriorityCode,
  MatchReasonEnum,
  MatchSessionStateCode,
  MatchStateCode,
  PairChoiceCode,
  UnmatchedCauseCode,
} from '../codes';
import { MatchReasonType, PairPerson } from '../pairs/pair.type';

@ObjectType()
export class MatchWeight {
  @Field(() => MatchReasonEnum) reason!: MatchReasonCode;
  @Field(() => Int) most!: number;
}

@ObjectType('MatchDraft', { description: 'One answer to a session: who would go with whom' })
export class MatchDraftSummary {
  @Field(() => ID) id!: string;
  @Field(() => Int) no!: number;
  @Field(() => MatchDraftStateCode) state!: MatchDraftState;
  @Field(() => Int, { description: 'Percent' }) progress!: number;
  @Field(() => Boolean, { description: 'Knows the settings and decisions of now' })
  current!: boolean;
  @Field(() => Boolean) published!: boolean;
  @Field(() => Int) points!: number;
  @Field(() => Int) pairs!: number;
  @Field(() => Int) unmatched!: number;
  @Field(() => [MatchWeight]) weights!: MatchWeight[];
  @Field(() => Int) threshold!: number;
  @Field(() => MatchPriorityCode) priority!: MatchPriority;
  @Field(() => String) requestedByName!: string;
  @Field(() => GraphQLISODateTime) requestedAt!: Date;
}

@ObjectType('MatchSession', {
  description: 'A search for mentors for everybody who waits, at once',
})
export class MatchSessionType {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => MatchSessionStateCode) state!: MatchSessionState;
  @Field(() => FormCode) form!: MentoringForm;
  @Field(() => [MatchWeight]) weights!: MatchWeight[];
  @Field(() => Int) threshold!: number;
  @Field(() => MatchPriorityCode) priority!: MatchPriority;
  @Field(() => Int, { description: 'Say it when you change the settings' })
  settingsVersion!: number;
  @Field(() => String) openedByName!: string;
  @Field(() => GraphQLISODateTime) openedAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true }) publishedAt!: Date | null;
  @Field(() => Int, { description: 'Mentees who wait for a mentor now' }) waiting!: number;
  @Field(() => [MatchDraftSummary], { description: 'Newest first' }) drafts!: MatchDraftSummary[];
  @Field(() => [String]) availableActions!: string[];
}

@ObjectType()
export class MatchSessionPage {
  @Field(() => [MatchSessionType]) items!: MatchSessionType[];
  @Field(() => Int) total!: number;
}

@ObjectType('MatchDraftRow', { description: 'What a draft says of one mentee' })
export class MatchDraftRowType {
  @Field(() => PairPerson) mentee!: PairPerson;
  @Field(() => PairPerson, { nullable: true }) mentor!: PairPerson | null;
  @Field(() => Int) score!: number;
  @Field(() => [MatchReasonType]) reasons!: MatchReasonType[];
  @Field(() => Boolean, { description: 'Was locked when the draft was asked for' })
  locked!: boolean;
  @Field(() => UnmatchedCauseCode, { nullable: true }) cause!: UnmatchedCause | null;
  @Field(() => [String]) stops!: string[];
  @Field(() => RefusalAnswer, {
    nullable: true,
    description: 'Why the pair did not come onto the short list',
  })
  problem!: RefusalAnswer | null;
  @Field(() => MatchStateCode, { nullable: true, description: 'The pair on the short list now' })
  candidateState!: MatchState | null;
}

@ObjectType()
export class MatchDraftRowPage {
  @Field(() => [MatchDraftRowType]) items!: MatchDraftRowType[];
  @Field(() => Int) total!: number;
}

@ObjectType('MatchChoice', { description: 'What curators decided of one pair' })
export class MatchChoiceType {
  @Field(() => PairPerson) mentee!: PairPerson;
  @Field(() => PairPerson) mentor!: PairPerson;
  @Field(() => PairChoiceCode) choice!: PairChoice;
  @Field(() => String, { nullable: true }) fitReason!: string | null;
  @Field(() => Int) version!: number;
  @Field(() => String) decidedByName!: string;
  @Field(() => GraphQLISODateTime) decidedAt!: Date;
}

@ObjectType()
export class MatchSide {
  @Field(() => PairPerson) mentor!: PairPerson;
  @Field(() => Int) score!: number;
}

@ObjectType({ description: 'A mentee whose mentor differs; null: without a mentor' })
export class MatchMove {
  @Field(() => PairPerson) mentee!: PairPerson;
  @Field(() => MatchSide, { nullable: true }) from!: MatchSide | null;
  @Field(() => MatchSide, { nullable: true }) to!: MatchSide | null;
}

@ObjectType({ description: 'Two drafts beside each other, seen from the first' })
export class MatchComparison {
  @Field(() => Int, { description: 'Each draft counts under its own weights' }) points!: number;
  @Field(() => Int) pairs!: number;
  @Field(() => Int) same!: number;
  @Field(() => [MatchMove]) moved!: MatchMove[];
}

export const MatchSessionResult = resultUnion('MatchSessionResult', () => MatchSessionType);

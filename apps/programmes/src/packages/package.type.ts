import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, resultUnion } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { AssignmentState, PackagePaper, PackageState } from '@nastavnik/programmes-domain';
import type { MentoringKind } from '@nastavnik/regulations';

import { KindCode, PackagePaperCode, PackageStateCode, PairState } from '../codes';
import { PairConsentType, PairPerson } from '../pairs/pair.type';

@ObjectType()
export class PackageGapItem {
  @Field(() => PackagePaperCode) paper!: PackagePaper;
  @Field(() => String) remark!: string;
}

@ObjectType({
  description: 'What a school puts before the authority so that it appoints the mentor (004 3.3)',
})
export class MentorPackage {
  @Field(() => ID) id!: string;
  @Field(() => ID) schoolId!: string;
  @Field(() => String) schoolName!: string;
  @Field(() => PackageStateCode) state!: PackageState;
  @Field(() => PairPerson) mentee!: PairPerson;
  @Field(() => [String]) subjects!: string[];
  @Field(() => [String]) requests!: string[];
  @Field(() => String) need!: string;
  @Field(() => String) wishes!: string;
  @Field(() => [KindCode]) kinds!: MentoringKind[];
  @Field(() => LocalDateScalar) from!: LocalDate;
  @Field(() => LocalDateScalar, { description: 'The last day' }) to!: LocalDate;
  @Field(() => LocalDateScalar) draftedOn!: LocalDate;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to appoint a mentor' })
  appointmentDue!: LocalDate | null;
  @Field(() => String, { nullable: true }) appointmentClause!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Better submitted by this day' })
  submitBy!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true }) submittedOn!: LocalDate | null;
  @Field(() => String, { nullable: true }) outgoingNumber!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Returned by this day if incomplete',
  })
  returnDue!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Decided by this day' })
  decisionDue!: LocalDate | null;
  @Field(() => [PackageGapItem]) gaps!: PackageGapItem[];
  @Field(() => String, { nullable: true }) refuseReason!: string | null;
  @Field(() => PairPerson, { nullable: true }) candidate!: PairPerson | null;
  @Field(() => ID, { nullable: true }) assignmentId!: string | null;
  @Field(() => PairState, { nullable: true }) pairState!: AssignmentState | null;
  @Field(() => [PairConsentType]) consents!: PairConsentType[];
  @Field(() => ID, { nullable: true, description: 'The letter that brought the package' })
  letterDocumentId!: string | null;
  @Field(() => Boolean) actRequested!: boolean;
  @Field(() => ID, { nullable: true }) actDocumentId!: string | null;
  @Field(() => String, { nullable: true }) actNumber!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) actDate!: LocalDate | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why a registered act could not take effect',
  })
  problem!: string | null;
  @Field(() => [String]) availableActions!: string[];
}

@ObjectType()
export class MentorPackagePage {
  @Field(() => [MentorPackage]) items!: MentorPackage[];
  @Field(() => Int) total!: number;
}

@ObjectType({ description: 'A head, or a mentor whom another school offers' })
export class PackageCandidate {
  @Field(() => PairPerson) person!: PairPerson;
  @Field(() => Boolean) isHead!: boolean;
  @Field(() => [String]) subjects!: string[];
  @Field(() => [String]) competences!: string[];
  @Field(() => Int) score!: number;
  @Field(() => Int) currentMentees!: number;
  @Field(() => Int, { nullable: true }) limit!: number | null;
  @Field(() => [String], { description: 'Why this person cannot be chosen now' }) stops!: string[];
}

@InputType()
export class DraftPackageInput {
  @Field(() => ID) menteeId!: string;
  @Field(() => String) need!: string;
  @Field(() => String, { defaultValue: '', description: 'Whom the school would like' })
  wishes!: string;
  @Field(() => [KindCode]) kinds!: MentoringKind[];
  @Field(() => LocalDateScalar) from!: LocalDate;
  @Field(() => LocalDateScalar, { description: 'The last day' }) to!: LocalDate;
}

@InputType()
export class PackageGapInput {
  @Field(() => PackagePaperCode) paper!: PackagePaper;
  @Field(() => String) remark!: string;
}

export const DraftPackageResult = resultUnion('DraftPackageResult', () => MentorPackage);
export const SubmitPackageResult = resultUnion('SubmitPackageResult', () => MentorPackage);
export const AssignCandidateResult = resultUnion('AssignCandidateResult', () => MentorPackage);
export const ReturnPackageResult = resultUnion('ReturnPackageResult', () => MentorPackage);
export const AcceptPackageResult = resultUnion('AcceptPackageResult', () => MentorPackage);
export const RefusePackageResult = resultUnion('RefusePackageResult', () => MentorPackage);
export const AuthorityActResult = resultUnion('AuthorityActResult', () => MentorPackage);

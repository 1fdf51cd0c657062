import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar, LocalDateScalar, resultUnion } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { BankSide, BankState, Category, ConsentState } from '@nastavnik/participants-domain';

import { BankSideName } from '../banks/bank.type';
import { BankStateName, CategoryName, ConsentStateName } from './person.type';

@ObjectType({ description: 'The whole name in four cases' })
export class PersonNameForms {
  @Field(() => String) genitive!: string;
  @Field(() => String) dative!: string;
  @Field(() => String) accusative!: string;
  @Field(() => String) instrumental!: string;
}

@ObjectType()
export class CardEmployment {
  @Field(() => ID) id!: string;
  @Field(() => String) employeeCode!: string;
  @Field(() => String) position!: string;
  @Field(() => [String]) subjects!: string[];
  @Field(() => LocalDateScalar) teachingExperienceStart!: LocalDate;
  @Field(() => LocalDateScalar) actualAdmissionDate!: LocalDate;
  @Field(() => CategoryName) category!: Category;
  @Field(() => LocalDateScalar, { nullable: true }) categoryExpires!: LocalDate | null;
  @Field(() => Boolean, { nullable: true }) needsMentor!: boolean | null;
  @Field(() => LocalDateScalar, { nullable: true }) endedOn!: LocalDate | null;
}

@ObjectType()
export class CardBankEntry {
  @Field(() => ID) id!: string;
  @Field(() => BankSideName) side!: BankSide;
  @Field(() => BankStateName) state!: BankState;
}

@ObjectType()
export class CardConsent {
  @Field(() => ID) id!: string;
  @Field(() => String) kind!: string;
  @Field(() => ConsentStateName) state!: ConsentState;
  @Field(() => ID, { nullable: true }) documentId!: string | null;
  @Field(() => LocalDateScalar) requestedOn!: LocalDate;
  @Field(() => LocalDateScalar, { nullable: true }) signedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true }) endedOn!: LocalDate | null;
}

@ObjectType({ description: 'Who did what to the card, newest first' })
export class CardFact {
  @Field(() => ID) id!: string;
  @Field(() => GraphQLISODateTime) at!: Date;
  @Field(() => String) actorName!: string;
  @Field(() => String) heading!: string;
  @Field(() => JsonScalar, { nullable: true }) before!: unknown;
  @Field(() => JsonScalar, { nullable: true }) after!: unknown;
  @Field(() => ID, { nullable: true }) documentId!: string | null;
}

@ObjectType({ description: 'All the school knows of one person' })
export class PersonCard {
  @Field(() => ID) id!: string;
  @Field(() => String) surname!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) patronymic!: string | null;
  @Field(() => String) fullName!: string;
  @Field(() => String, { description: 'm or f' }) gender!: 'm' | 'f';
  @Field(() => LocalDateScalar, { nullable: true }) birthDate!: LocalDate | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => PersonNameForms, { nullable: true, description: 'Confirmed forms of the name' })
  caseForms!: PersonNameForms | null;
  @Field(() => Boolean) isHead!: boolean;
  @Field(() => Boolean) offeredToOthers!: boolean;
  @Field(() => Int) load!: number;
  @Field(() => Boolean) hasMentor!: boolean;
  @Field(() => [CardEmployment]) employments!: CardEmployment[];
  @Field(() => [CardBankEntry]) entries!: CardBankEntry[];
  @Field(() => [CardConsent]) consents!: CardConsent[];
  @Field(() => [CardFact]) history!: CardFact[];
  @Field(() => [String], { description: 'What this actor may do with the person now' })
  availableActions!: string[];
}

export const PersonResult = resultUnion('PersonResult', () => PersonCard);

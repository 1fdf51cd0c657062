import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';

import { DocumentStateEnum } from './document.type';

/** Ready views of the list, by what a person has come for. */
export const DocumentView = {
  MINE: 'MINE',
  TO_REGISTER: 'TO_REGISTER',
  TO_READ: 'TO_READ',
  TROUBLED: 'TROUBLED',
} as const;
registerEnumType(DocumentView, { name: 'DocumentView' });

@InputType()
export class DocumentFilter {
  @Field(() => DocumentView, { nullable: true }) view!: keyof typeof DocumentView | null;
  @Field(() => [String], { nullable: true, description: 'Codes of the catalogue: D13' })
  codes!: string[] | null;
  @Field(() => [DocumentStateEnum], { nullable: true }) states!: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Year of the paper, or of the draft' })
  year!: number | null;
  @Field(() => ID, { nullable: true }) personId!: string | null;
  @Field(() => ID, { nullable: true, description: 'What the paper is about' })
  subjectId!: string | null;
}

@InputType()
export class NameFormsInput {
  @Field(() => ID) personId!: string;
  @Field(() => String, { description: 'NAME or POST' }) kind!: 'NAME' | 'POST';
  @Field(() => String) genitive!: string;
  @Field(() => String) dative!: string;
  @Field(() => String) accusative!: string;
  @Field(() => String) instrumental!: string;
}

@InputType()
export class WetSignatureInput {
  @Field(() => ID) documentId!: string;
  @Field(() => ID, { description: 'The scan that bears the signatures' }) fileId!: string;
  @Field(() => [ID]) signerIds!: string[];
  @Field(() => LocalDateScalar) signedOn!: LocalDate;
}

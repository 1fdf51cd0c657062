import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DOCUMENT_MACHINE, PAPER_ACTIONS } from '@nastavnik/documents-domain';
import { LocalDateScalar, resultUnion } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';

import { PaperFileKind } from '../files/file-link.type';

export const DocumentStateEnum = Object.fromEntries(DOCUMENT_MACHINE.states.map((s) => [s, s]));
registerEnumType(DocumentStateEnum, { name: 'DocumentState' });
export const PaperActionEnum = Object.fromEntries(PAPER_ACTIONS.map((action) => [action, action]));
registerEnumType(PaperActionEnum, { name: 'PaperAction' });

@ObjectType()
export class DocumentSignerLine {
  @Field(() => ID) id!: string;
  @Field(() => Int) place!: number;
  @Field(() => String, { description: 'In what capacity: HEAD, MENTOR, SUBJECT …' }) role!: string;
  @Field(() => ID, { nullable: true }) personId!: string | null;
  @Field(() => String, { nullable: true }) personName!: string | null;
  @Field(() => String, { nullable: true }) post!: string | null;
  @Field(() => String, { description: 'WAITING, SIGNED or DECLINED' }) state!: string;
  @Field(() => String, { nullable: true, description: 'SIMPLE or WET_SCAN' }) kind!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) signedOn!: LocalDate | null;
  @Field(() => String, { nullable: true }) signedHash!: string | null;
  @Field(() => String, { nullable: true }) recordedBy!: string | null;
  @Field(() => Boolean, { description: 'Whose turn it is now' }) due!: boolean;
  @Field(() => Boolean, {
    description: 'Nobody signs in for this person: the way is pen and scanner',
  })
  accountless!: boolean;
}

@ObjectType()
export class DocumentAcquaintance {
  @Field(() => ID) personId!: string;
  @Field(() => String, { nullable: true }) personName!: string | null;
  @Field(() => String, { nullable: true }) post!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) acquaintedOn!: LocalDate | null;
  @Field(() => String, { nullable: true }) recordedBy!: string | null;
}

@ObjectType()
export class PaperFile {
  @Field(() => ID) id!: string;
  @Field(() => PaperFileKind) kind!: string;
  @Field(() => String) fileName!: string;
  @Field(() => String) contentType!: string;
  @Field(() => Int) size!: number;
  @Field(() => String) sha256!: string;
  @Field(() => String, { description: 'AWAITING, CHECKING, AVAILABLE or REJECTED' }) state!: string;
  @Field(() => String, { nullable: true, description: 'Why a file was rejected' }) flaw!:
    string | null;
  @Field(() => Boolean) locked!: boolean;
  @Field(() => String, { nullable: true }) retainUntil!: string | null;
  @Field(() => String) createdAt!: string;
  @Field(() => String) createdBy!: string;
}

@ObjectType({ description: 'A declined name or post that nobody has confirmed' })
export class NameDoubt {
  @Field(() => ID) personId!: string;
  @Field(() => String, { description: 'NAME or POST' }) kind!: string;
  @Field(() => String) nominative!: string;
  @Field(() => String) genitive!: string;
  @Field(() => String) dative!: string;
  @Field(() => String) accusative!: string;
  @Field(() => String) instrumental!: string;
  @Field(() => [String], { description: 'Why a person should look' }) reasons!: string[];
}

@ObjectType()
export class DocumentEvent {
  @Field(() => String) at!: string;
  @Field(() => String) actorName!: string;
  @Field(() => String) heading!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType('DocumentRow')
export class DocumentRow {
  @Field(() => ID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
  @Field(() => DocumentStateEnum) state!: string;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) date!: LocalDate | null;
  @Field(() => LocalDateScalar) createdOn!: LocalDate;
  @Field(() => String, { description: 'Whom the paper names' }) people!: string;
  @Field(() => String, { description: 'Who is to sign now' }) waitingFor!: string;
  @Field(() => Boolean, { description: 'It is your turn to sign' }) mine!: boolean;
  @Field(() => Boolean, { description: 'You are to read it' }) unread!: boolean;
  @Field(() => Boolean) hasProblem!: boolean;
  @Field(() => Int) unconfirmedForms!: number;
  @Field(() => Boolean) registerable!: boolean;
  @Field(() => Boolean, { description: 'A scan of it is here' }) hasScan!: boolean;
  @Field(() => String, { nullable: true, description: 'Whose paper, where it is another school' })
  school!: string | null;
}

@ObjectType()
export class DocumentCount {
  @Field(() => String, { description: 'ALL, or one of the views' }) view!: string;
  @Field(() => Int) count!: number;
}

@ObjectType()
export class DocumentPage {
  @Field(() => [DocumentRow]) items!: DocumentRow[];
  @Field(() => Int) total!: number;
  @Field(() => [DocumentCount], { description: 'What each view would find by the other filters' })
  counts!: DocumentCount[];
}

@ObjectType('Document', { description: 'One paper of a school' })
export class DocumentType {
  @Field(() => ID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => String, { description: 'What the catalogue calls such a paper' }) codeTitle!: string;
  @Field(() => String) title!: string;
  @Field(() => DocumentStateEnum) state!: string;
  @Field(() => String) subjectKind!: string;
  @Field(() => ID) subjectId!: string;
  @Field(() => String) clause!: string;
  @Field(() => String, { nullable: true }) register!: string | null;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) date!: LocalDate | null;
  @Field(() => LocalDateScalar) createdOn!: LocalDate;
  @Field(() => String) requestedBy!: string;
  @Field(() => LocalDateScalar, { nullable: true }) signedOn!: LocalDate | null;
  @Field(() => String, { nullable: true }) registeredBy!: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) endedOn!: LocalDate | null;
  @Field(() => String, { nullable: true }) endReason!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The consent was withdrawn' })
  withdrawnOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: 'Why the paper could not be drawn' })
  problemCode!: string | null;
  @Field(() => String, { nullable: true }) problemField!: string | null;
  @Field(() => Boolean, { description: 'False for an original that is on paper only' })
  hasText!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the draft put before the signers',
  })
  contentHash!: string | null;
  @Field(() => Int, { nullable: true, description: 'Years it is kept; null: permanently' })
  keptYears!: number | null;
  @Field(() => String) keptBy!: string;
  @Field(() => Boolean) simpleSignature!: boolean;
  @Field(() => String, { nullable: true }) school!: string | null;
  @Field(() => [DocumentSignerLine]) signers!: DocumentSignerLine[];
  @Field(() => [DocumentAcquaintance]) acquaintance!: DocumentAcquaintance[];
  @Field(() => [PaperFile]) files!: PaperFile[];
  @Field(() => [NameDoubt]) doubts!: NameDoubt[];
  @Field(() => [DocumentEvent]) history!: DocumentEvent[];
  @Field(() => [PaperActionEnum]) availableActions!: string[];
}

export const DocumentResult = resultUnion('DocumentResult', () => DocumentType);
export const UploadedResult = resultUnion('CompleteUploadResult', () => PaperFile);

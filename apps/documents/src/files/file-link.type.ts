import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultUnion } from '@nastavnik/graphql';

import { FILE_KINDS } from './stored-file.entity';

export const PaperFileKind = Object.fromEntries(FILE_KINDS.map((kind) => [kind, kind]));
registerEnumType(PaperFileKind, { name: 'PaperFileKind' });

export const LinkDisposition = { inline: 'inline', attachment: 'attachment' } as const;
registerEnumType(LinkDisposition, { name: 'LinkDisposition' });

@ObjectType({ description: 'A file for the next minutes' })
export class FileLink {
  @Field(() => String) url!: string;
  @Field(() => String) fileName!: string;
  @Field(() => String) contentType!: string;
  @Field(() => Int) size!: number;
  @Field(() => String) sha256!: string;
  @Field(() => Boolean, { description: 'The store answered that nobody can change or destroy it' })
  locked!: boolean;
  @Field(() => Int, { description: 'How long the address works' }) seconds!: number;
}

export const FileLinkResult = resultUnion('FileLinkResult', () => FileLink);

@ObjectType()
export class LeftOutPaper {
  @Field(() => ID) documentId!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'The refusal code that keeps it out' }) code!: string;
}

@ObjectType({ description: 'Many papers in one file for printing' })
export class PaperBundle {
  @Field(() => FileLink) link!: FileLink;
  @Field(() => Int) papers!: number;
  @Field(() => [LeftOutPaper]) leftOut!: LeftOutPaper[];
}

export const PaperBundleResult = resultUnion('PaperBundleResult', () => PaperBundle);

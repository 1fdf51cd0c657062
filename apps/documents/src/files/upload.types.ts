import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '@nastavnik/graphql';

@InputType()
export class UploadInput {
  @Field(() => ID) documentId!: string;
  @Field(() => String) fileName!: string;
  @Field(() => String) contentType!: string;
  @Field(() => Int) size!: number;
  @Field(() => String, { description: 'SHA-256 of the bytes, lower-case hexadecimal' })
  sha256!: string;
}

@ObjectType()
export class UploadHeader {
  @Field(() => String) name!: string;
  @Field(() => String) value!: string;
}

@ObjectType({
  description: 'Where the browser puts the bytes; every header goes with them as it is',
})
export class UploadTicket {
  @Field(() => ID) fileId!: string;
  @Field(() => String) url!: string;
  @Field(() => [UploadHeader]) headers!: UploadHeader[];
}

export const RequestUploadResult = resultUnion('RequestUploadResult', () => UploadTicket);

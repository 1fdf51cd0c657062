import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, RefusalAnswer, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { PaperFile, UploadedResult } from '../papers/document.type';
import { CompleteUpload } from './complete-upload';
import { DocumentLink } from './document-link';
import {
  FileLinkResult,
  LinkDisposition,
  PaperBundleResult,
  PaperFileKind,
} from './file-link.type';
import { PrintBundle } from './print-bundle';
import { RequestUpload } from './request-upload';
import type { FileKind } from './stored-file.entity';
import { RequestUploadResult, UploadInput } from './upload.types';

@Resolver(() => PaperFile)
export class FilesResolver {
  constructor(
    private readonly requesting: RequestUpload,
    private readonly completing: CompleteUpload,
    private readonly links: DocumentLink,
    private readonly printing: PrintBundle,
  ) {}

  @Requires('document:upload')
  @Mutation(() => RequestUploadResult, { description: 'A scan goes straight to the store' })
  requestUpload(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => UploadInput }) { documentId, ...wish }: UploadInput,
  ) {
    return this.requesting.execute(actor, documentId, wish);
  }

  @Requires('document:upload')
  @Mutation(() => UploadedResult, { description: 'What arrived is looked at before it counts' })
  async completeUpload(
    @CurrentActor() actor: Actor,
    @Args('fileId', { type: () => ID }) fileId: string,
  ) {
    const file = await this.completing.execute(actor, fileId);
    if (file instanceof RefusalAnswer) return file;
    return {
      ...file,
      flaw: file.flaw ?? null,
      retainUntil: file.retainUntil?.toISOString() ?? null,
      createdAt: file.createdAt.toISOString(),
    };
  }

  @Requires('document:read')
  @Mutation(() => FileLinkResult, { description: 'An address of a file for the next minutes' })
  documentLink(
    @CurrentActor() actor: Actor,
    @Args('documentId', { type: () => ID }) documentId: string,
    @Args('kind', { type: () => PaperFileKind }) kind: FileKind,
    @Args('disposition', { type: () => LinkDisposition, defaultValue: 'inline' })
    disposition: 'inline' | 'attachment',
    @Args('fileId', { type: () => ID, nullable: true }) fileId?: string,
  ) {
    return this.links.execute(actor, { documentId, kind, disposition, fileId: fileId ?? null });
  }

  @Requires('document:register')
  @Mutation(() => PaperBundleResult, {
    description: 'Drafts of many papers in one file for printing',
  })
  consentBundle(
    @CurrentActor() actor: Actor,
    @Args('documentIds', { type: () => [ID] }) documentIds: string[],
  ) {
    return this.printing.execute(actor, documentIds);
  }
}

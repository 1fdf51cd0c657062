import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, PageInput, RefusalAnswer, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { CancelDocument } from '../signing/cancel-document';
import { ConfirmNameForms } from '../signing/confirm-name-forms';
import { DeclineDocument } from '../signing/decline-document';
import { RecordWetSignature } from '../signing/record-wet-signature';
import { SignDocument } from '../signing/sign-document';
import { DocumentFilter, NameFormsInput, WetSignatureInput } from './document.inputs';
import { DocumentPage, DocumentResult, DocumentType } from './document.type';
import { DocumentsQueries } from './documents.queries';

const documentId = { name: 'documentId', type: () => ID } as const;

@Resolver(() => DocumentType)
export class DocumentsResolver {
  constructor(
    private readonly queries: DocumentsQueries,
    private readonly signing: SignDocument,
    private readonly declining: DeclineDocument,
    private readonly cancelling: CancelDocument,
    private readonly confirming: ConfirmNameForms,
    private readonly wetSigning: RecordWetSignature,
  ) {}

  @Requires('document:read')
  @Query(() => DocumentPage, { description: 'Papers, those waiting for you first' })
  documents(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => DocumentFilter, nullable: true }) filter?: DocumentFilter,
    @Args('search', { type: () => String, defaultValue: '' }) search = '',
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.queries.page(actor, filter, search, page);
  }

  @Requires('document:read')
  @Query(() => DocumentType)
  document(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.one(actor, id);
  }

  @Requires('document:sign')
  @Mutation(() => DocumentResult, { description: 'Signs what was seen, named by its SHA-256' })
  async signDocument(
    @CurrentActor() actor: Actor,
    @Args(documentId) id: string,
    @Args('sha256', { type: () => String }) sha256: string,
  ) {
    return this.after(actor, id, await this.signing.execute(actor, id, sha256));
  }

  @Requires('document:sign')
  @Mutation(() => DocumentResult)
  async declineDocument(
    @CurrentActor() actor: Actor,
    @Args(documentId) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.after(actor, id, await this.declining.execute(actor, id, reason));
  }

  @Requires('document:cancel')
  @Mutation(() => DocumentResult, { description: 'Before anybody has signed' })
  async cancelDocument(
    @CurrentActor() actor: Actor,
    @Args(documentId) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.after(actor, id, await this.cancelling.execute(actor, id, reason));
  }

  @Requires('document:register')
  @Mutation(() => DocumentResult)
  async confirmDocumentNameForms(
    @CurrentActor() actor: Actor,
    @Args(documentId) id: string,
    @Args('forms', { type: () => [NameFormsInput] }) forms: NameFormsInput[],
  ) {
    return this.after(actor, id, await this.confirming.execute(actor, id, forms));
  }

  @Requires('document:register')
  @Mutation(() => DocumentResult, { description: 'Signatures on a scanned sheet' })
  async recordWetSignature(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => WetSignatureInput }) input: WetSignatureInput,
  ) {
    return this.after(actor, input.documentId, await this.wetSigning.execute(actor, input));
  }

  private after(actor: Actor, id: string, refused: RefusalAnswer | null) {
    return refused ?? this.queries.one(actor, id);
  }
}

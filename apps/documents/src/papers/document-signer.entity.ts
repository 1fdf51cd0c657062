import { defineEntity, p } from '@mikro-orm/core';
import type { SignatureKind, SignerRole } from '@nastavnik/documents-domain';
import { tenantColumns } from '@nastavnik/persistence';

import { partOfPaper } from './paper-policies';

const DocumentSignerSchema = defineEntity({
  name: 'DocumentSigner',
  tableName: 'document_signer',
  properties: {
    ...tenantColumns,
    documentId: p.uuid(),
    place: p.integer(),
    role: p.text().$type<SignerRole>(),
    /** Null until somebody signs, where the request names a role instead of a person. */
    personId: p.uuid().nullable(),
    personName: p.text().nullable(),
    post: p.text().nullable(),
    state: p.text().$type<'WAITING' | 'SIGNED' | 'DECLINED'>().default('WAITING'),
    kind: p.text().$type<SignatureKind>().nullable(),
    signedOn: p.date().nullable(),
    signedAt: p.datetime().nullable(),
    /** SHA-256 of what the signer saw. */
    signedHash: p.text().nullable(),
    scanFileId: p.uuid().nullable(),
    /** Who wrote down a signature given on paper. */
    recordedBy: p.text().nullable(),
  },
  uniques: [{ name: 'document_signer_place', properties: ['tenantId', 'documentId', 'place'] }],
  indexes: [{ properties: ['tenantId', 'personId', 'state'] }],
  ...partOfPaper('document_signer'),
});

/** One signature a paper asks for. */
export class DocumentSigner extends DocumentSignerSchema.class {}
DocumentSignerSchema.setClass(DocumentSigner);

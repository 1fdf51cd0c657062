import { defineEntity, p } from '@mikro-orm/core';
import type { UploadFlaw } from '@nastavnik/documents-domain';
import { tenantColumns } from '@nastavnik/persistence';

import { partOfPaper } from '../papers/paper-policies';

export const FILE_KINDS = [
  'DRAFT_PDF',
  'DRAFT_DOCX',
  'FINAL_PDF',
  'FINAL_DOCX',
  'SCAN',
  'BUNDLE',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const StoredFileSchema = defineEntity({
  name: 'StoredFile',
  tableName: 'stored_file',
  properties: {
    ...tenantColumns,
    /** Null for a bundle of many papers. */
    documentId: p.uuid().nullable(),
    kind: p.text().$type<FileKind>(),
    /** Which text of the paper a draft shows. */
    textNo: p.integer().default(1),
    key: p.text(),
    versionId: p.text().nullable(),
    fileName: p.text(),
    contentType: p.text(),
    size: p.integer(),
    sha256: p.text(),
    state: p.text().$type<'AWAITING' | 'CHECKING' | 'AVAILABLE' | 'REJECTED'>(),
    flaw: p.text().$type<UploadFlaw>().nullable(),
    /** True only when the store itself answered that it holds the retention. */
    locked: p.boolean().default(false),
    retainUntil: p.datetime().nullable(),
    createdAt: p.datetime(),
    createdBy: p.text(),
  },
  uniques: [{ name: 'stored_file_key', properties: ['tenantId', 'key'] }],
  indexes: [{ properties: ['tenantId', 'documentId', 'kind'] }],
  ...partOfPaper('stored_file'),
});

/** A file in the store; its bytes are elsewhere, what is known of them is here. */
export class StoredFile extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFile);

import { defineEntity, p } from '@mikro-orm/core';

import { sessionUuid } from './session';
import { tenantColumns, tenantTable } from './tenant-table';

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    ...tenantColumns,
    at: p.datetime(),
    actorId: p.uuid(),
    actorName: p.text(),
    fact: p.text(),
    subjectKind: p.text(),
    subjectId: p.uuid(),
    heading: p.text(),
    before: p.json<Record<string, unknown>>().nullable(),
    after: p.json<Record<string, unknown>>().nullable(),
    documentId: p.uuid().nullable(),
  },
  indexes: [{ properties: ['tenantId', 'subjectId', 'at'] }],
  ...tenantTable({
    district: true,
    person: `actor_id = ${sessionUuid('actor_id')}`,
    manyRows: true,
  }),
});

/** Who did what, when, to what: written in the transaction of the change, never altered afterwards. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);

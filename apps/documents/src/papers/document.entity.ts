import { defineEntity, p } from '@mikro-orm/core';
import type {
  DocumentCode,
  DocumentState,
  Paper,
  PaperRefusal,
  RegisterKey,
} from '@nastavnik/documents-domain';
import type { Subject } from '@nastavnik/events';
import { tenantColumns } from '@nastavnik/persistence';

import { paperTable } from './paper-policies';

const DocumentSchema = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    ...tenantColumns,
    code: p.text().$type<DocumentCode>(),
    requestId: p.uuid(),
    subjectKind: p.text().$type<Subject['kind']>(),
    subjectId: p.uuid(),
    title: p.text(),
    state: p.text().$type<DocumentState>().default('DRAFT'),
    /** Signers, those to be acquainted, and the subject of a consent: the people this paper is shown to. */
    personIds: p.array(),
    /** Their names, for lists and searches; the head and the office, who stand on every order, are left out. */
    people: p.text(),
    appointedPersonIds: p.json<string[]>(),
    facts: p.json<Record<string, unknown>>(),
    /** The drawn text; null while the facts do not make one. */
    paper: p.json<Paper>().nullable(),
    problemCode: p.text().$type<PaperRefusal>().nullable(),
    problemField: p.text().nullable(),
    /** Names and posts in the text that nobody has confirmed yet. */
    unconfirmedForms: p.integer().default(0),
    /** Counts the texts: confirming a name makes another one. */
    textNo: p.integer().default(1),
    /** Fixes the moment inside the file, so that the same text always gives the same bytes. */
    drawnAt: p.datetime(),
    /** SHA-256 of the draft PDF put before the signers. */
    contentHash: p.text().nullable(),
    createdAt: p.datetime(),
    createdOn: p.date(),
    requestedBy: p.text(),
    /** The term that the signature serves, and the clause that sets it. */
    due: p.date().nullable(),
    dueClause: p.text().nullable(),
    signedOn: p.date().nullable(),
    register: p.text().$type<RegisterKey>().nullable(),
    /** Whose register it is: the school's, or the district's for the authority's acts. */
    registerTenantId: p.uuid(),
    registerYear: p.integer().nullable(),
    number: p.text().nullable(),
    numberKey: p.text().nullable(),
    serial: p.integer().nullable(),
    date: p.date().nullable(),
    registeredAt: p.datetime().nullable(),
    registeredBy: p.text().nullable(),
    endedOn: p.date().nullable(),
    endReason: p.text().nullable(),
    /** The consent this paper holds was withdrawn on this day. */
    withdrawnOn: p.date().nullable(),
  },
  uniques: [
    { name: 'document_request', properties: ['tenantId', 'requestId'] },
    {
      name: 'document_number',
      properties: ['registerTenantId', 'register', 'registerYear', 'numberKey'],
    },
  ],
  indexes: [
    { properties: ['tenantId', 'state', 'code'] },
    { properties: ['tenantId', 'subjectId'] },
    { properties: ['districtId', 'code'] },
    { name: 'document_named_person', properties: ['personIds'], type: 'gin' },
  ],
  checks: [
    {
      name: 'document_registered_whole',
      expression: 'number is null or (date is not null and register_year is not null)',
    },
  ],
  ...paperTable,
});

/** One paper of a school (domain.md section 5), from the request to its number and acquaintance. */
export class Document extends DocumentSchema.class {}
DocumentSchema.setClass(Document);

import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate, Refusal } from '@nastavnik/kernel';
import { tenantColumns } from '@nastavnik/persistence';
import type { PlanDraft, ProgrammePlan, ProgrammeState } from '@nastavnik/programmes-domain';
import type { CompletionReason } from '@nastavnik/regulations';

import { pairColumns, pairTable } from '../pairs/pair-columns';

const ProgrammeSchema = defineEntity({
  name: 'Programme',
  tableName: 'programme',
  properties: {
    ...tenantColumns,
    ...pairColumns,
    assignmentId: p.uuid(),
    state: p.text().$type<ProgrammeState>(),
    /** How many versions the mentor has put forward. */
    version: p.integer().default(0),
    due: p.date().$type<LocalDate>().nullable(),
    dueClause: p.text().nullable(),
    /** What the mentor is writing; seen by the mentor alone. */
    draft: p.json<PlanDraft>().nullable(),
    /** What was put forward last: the mentees read it, the curator agrees it. */
    plan: p.json<ProgrammePlan>().nullable(),
    submittedOn: p.date().$type<LocalDate>().nullable(),
    acquaintedIds: p.array().columnType('uuid[]').default([]),
    agreedOn: p.date().$type<LocalDate>().nullable(),
    agreedByName: p.text().nullable(),
    termFrom: p.date().$type<LocalDate>().nullable(),
    /** The first day after the term. */
    termTo: p.date().$type<LocalDate>().nullable(),
    warnings: p.json<Refusal[]>(),
    endedOn: p.date().$type<LocalDate>().nullable(),
    endReason: p.text().$type<CompletionReason>().nullable(),
    explanation: p.text().nullable(),
    closedOn: p.date().$type<LocalDate>().nullable(),
    documentRequestId: p.uuid().nullable(),
    documentId: p.uuid().nullable(),
  },
  uniques: [{ name: 'programme_of_assignment', properties: ['tenantId', 'assignmentId'] }],
  indexes: [{ properties: ['tenantId', 'state'] }, { properties: ['mentorTenantId'] }],
  ...pairTable(),
});

/** The personalised programme of a pair (machine H). */
export class Programme extends ProgrammeSchema.class {}
ProgrammeSchema.setClass(Programme);

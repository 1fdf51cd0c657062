import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate, Refusal } from '@nastavnik/kernel';
import { tenantColumns } from '@nastavnik/persistence';
import type { AssignmentState } from '@nastavnik/programmes-domain';
import type { MentoringForm, MentoringKind } from '@nastavnik/regulations';

import type { PersonSnapshot } from '../people/person-snapshot';
import { appointedPairTable, pairColumns } from './pair-columns';

const AssignmentSchema = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: {
    ...tenantColumns,
    ...pairColumns,
    state: p.text().$type<AssignmentState>(),
    via: p.text().$type<'SCHOOL' | 'AUTHORITY'>(),
    packageId: p.uuid().nullable(),
    forms: p.array().$type<MentoringForm[]>(),
    primaryForm: p.text().$type<MentoringForm>(),
    kinds: p.array().$type<MentoringKind[]>(),
    termFrom: p.date().$type<LocalDate>(),
    /** The first day after the term. */
    termTo: p.date().$type<LocalDate>(),
    termReason: p.text().nullable(),
    mentor: p.json<PersonSnapshot>(),
    mentorName: p.text(),
    mentorCapacity: p.integer().nullable(),
    schoolName: p.text(),
    mentorSchoolName: p.text(),
    /** Content and pay of the extra work between employees (Labour Code 351.8), or a reference to the local act. */
    payTerms: p.text(),
    supersedesId: p.uuid().nullable(),
    proposedOn: p.date().$type<LocalDate>(),
    appointmentDue: p.date().$type<LocalDate>().nullable(),
    appointmentClause: p.text().nullable(),
    orderRequestId: p.uuid().nullable(),
    orderDocumentId: p.uuid().nullable(),
    orderSignerId: p.uuid().nullable(),
    orderNumber: p.text().nullable(),
    orderDate: p.date().$type<LocalDate>().nullable(),
    warnings: p.json<Refusal[]>(),
    /** Why a registered order could not take effect; null when all is well. */
    problem: p.json<Refusal>().nullable(),
    cancelReason: p.text().nullable(),
    endedOn: p.date().$type<LocalDate>().nullable(),
    endReason: p.text().nullable(),
  },
  indexes: [
    { properties: ['tenantId', 'state'] },
    { properties: ['tenantId', 'mentorId'] },
    { properties: ['mentorTenantId'] },
  ],
  ...appointedPairTable(),
});

/** A mentor's assignment to one mentee or a group (machine G). The row belongs to the mentees' school. */
export class Assignment extends AssignmentSchema.class {}
AssignmentSchema.setClass(Assignment);

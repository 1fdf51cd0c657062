import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';
import type { PackageGap, PackageState } from '@nastavnik/programmes-domain';
import type { MentoringKind } from '@nastavnik/regulations';

import type { PersonSnapshot } from '../people/person-snapshot';

const AuthorityPackageSchema = defineEntity({
  name: 'AuthorityPackage',
  tableName: 'authority_package',
  properties: {
    ...tenantColumns,
    state: p.text().$type<PackageState>(),
    crossSchool: p.boolean(),
    menteeId: p.uuid(),
    mentee: p.json<PersonSnapshot>(),
    menteeName: p.text(),
    schoolName: p.text(),
    subjects: p.array().default([]),
    requests: p.array().default([]),
    need: p.text(),
    /** Whom the school would like, in its own words. */
    wishes: p.text().default(''),
    kinds: p.array().$type<MentoringKind[]>(),
    termFrom: p.date().$type<LocalDate>(),
    /** The first day after the term. */
    termTo: p.date().$type<LocalDate>(),
    draftedOn: p.date().$type<LocalDate>(),
    actualAdmissionDate: p.date().$type<LocalDate>().nullable(),
    appointmentDue: p.date().$type<LocalDate>().nullable(),
    appointmentClause: p.text().nullable(),
    submitBy: p.date().$type<LocalDate>().nullable(),
    submittedOn: p.date().$type<LocalDate>().nullable(),
    outgoingNumber: p.text().nullable(),
    returnDue: p.date().$type<LocalDate>().nullable(),
    decisionDue: p.date().$type<LocalDate>().nullable(),
    gaps: p.json<PackageGap[]>(),
    refuseReason: p.text().nullable(),
    candidateId: p.uuid().nullable(),
    candidate: p.json<PersonSnapshot>().nullable(),
    candidateTenantId: p.uuid().nullable(),
    candidateSchoolName: p.text().nullable(),
    assignmentId: p.uuid().nullable(),
    letterRequestId: p.uuid().nullable(),
    letterDocumentId: p.uuid().nullable(),
    actRequestId: p.uuid().nullable(),
    actSignerId: p.uuid().nullable(),
    actDocumentId: p.uuid().nullable(),
    actNumber: p.text().nullable(),
    actDate: p.date().$type<LocalDate>().nullable(),
    problem: p.text().nullable(),
  },
  indexes: [
    { properties: ['tenantId', 'state'] },
    { properties: ['districtId', 'state', 'submittedOn'] },
  ],
  ...tenantTable({
    district: true,
    coordinator: `state <> 'PACKAGE_DRAFT'`,
    person: `mentee_id = ${sessionUuid('person_id')}`,
  }),
});

/** What a school puts before the authority so that it appoints the mentor (machine K). */
export class AuthorityPackage extends AuthorityPackageSchema.class {}
AuthorityPackageSchema.setClass(AuthorityPackage);

import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import type { Category } from '@nastavnik/participants-domain';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

import { shownToCoordinator } from './shown-to-coordinator';

const EmploymentSchema = defineEntity({
  name: 'Employment',
  tableName: 'employment',
  properties: {
    ...tenantColumns,
    personId: p.uuid(),
    employeeCode: p.text(),
    position: p.text(),
    subjects: p.array(),
    teachingExperienceStart: p.date().$type<LocalDate>(),
    /** Starts the clock of the appointment (004 3.7). */
    actualAdmissionDate: p.date().$type<LocalDate>(),
    category: p.text().$type<Category>(),
    categoryExpires: p.date().$type<LocalDate>().nullable(),
    /** The mark of the staff list; null: the school did not say. */
    needsMentor: p.boolean().nullable(),
    /** Answers of the staff list, kept only under a data consent (004 RM-2, RM-3). */
    mentorCompetences: p.array(),
    requests: p.array(),
    isHead: p.boolean().default(false),
    /** The first day the person no longer works here. */
    endedOn: p.date().$type<LocalDate>().nullable(),
  },
  indexes: [{ properties: ['tenantId', 'personId'] }],
  uniques: [{ name: 'employment_code', properties: ['tenantId', 'employeeCode'] }],
  checks: [
    {
      name: 'employment_ends_after_admission',
      expression: 'ended_on is null or ended_on > actual_admission_date',
    },
  ],
  ...tenantTable({
    coordinator: shownToCoordinator('employment'),
    person: `person_id = ${sessionUuid('person_id')}`,
  }),
});

/** One post of one person in one school, found again by its employee code. */
export class Employment extends EmploymentSchema.class {}
EmploymentSchema.setClass(Employment);

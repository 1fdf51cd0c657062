import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { sessionReach, sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

/** Heads, and those whom their school offers to others: the authority may see these and nobody else. */
const OFFERED = 'offered_to_others or is_head';

const table = tenantTable({
  coordinator: OFFERED,
  person: `id = ${sessionUuid('person_id')}`,
  manyRows: true,
});

const PersonRefSchema = defineEntity({
  name: 'PersonRef',
  tableName: 'person_ref',
  properties: {
    ...tenantColumns,
    surname: p.text().default(''),
    name: p.text().default(''),
    patronymic: p.text().nullable(),
    gender: p.text().$type<'m' | 'f'>().default('f'),
    fullName: p.text().default(''),
    offeredToOthers: p.boolean().default(false),
    position: p.text().default(''),
    subjects: p.array().default([]),
    isHead: p.boolean().default(false),
    actualAdmissionDate: p.date().$type<LocalDate>().nullable(),
    employmentId: p.uuid().nullable(),
    employmentEndedOn: p.date().$type<LocalDate>().nullable(),
    /** The bank entry of each side, while it is active. */
    mentorEntryId: p.uuid().nullable(),
    mentorActive: p.boolean().default(false),
    competences: p.array().default([]),
    capacity: p.integer().nullable(),
    menteeEntryId: p.uuid().nullable(),
    menteeActive: p.boolean().default(false),
    requests: p.array().default([]),
    dataConsent: p.boolean().default(false),
    dataConsentId: p.uuid().nullable(),
  },
  indexes: [
    { properties: ['tenantId', 'mentorActive'] },
    { properties: ['tenantId', 'menteeActive'] },
  ],
  rowLevelSecurity: table.rowLevelSecurity,
  policies: [
    ...table.policies,
    {
      name: 'district_office',
      command: 'select',
      using: `district_id = ${sessionUuid('district_id')} and ${sessionReach} = 'DISTRICT' and (${OFFERED})`,
    },
  ],
});

/** What this service remembers of a school's people, from messages: enough to pair them. */
export class PersonRef extends PersonRefSchema.class {}
PersonRefSchema.setClass(PersonRef);

import { defineEntity, p } from '@mikro-orm/core';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const EmploymentRefSchema = defineEntity({
  name: 'EmploymentRef',
  tableName: 'employment_ref',
  properties: {
    ...tenantColumns,
    personId: p.uuid(),
    position: p.text().default(''),
    endedOn: p.date().nullable(),
  },
  indexes: [{ properties: ['tenantId', 'personId'] }],
  ...tenantTable({ person: `person_id = ${sessionUuid('person_id')}` }),
});

/** What this service remembers of employments, from messages: who works here, and as what. */
export class EmploymentRef extends EmploymentRefSchema.class {}
EmploymentRefSchema.setClass(EmploymentRef);

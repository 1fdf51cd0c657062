import { defineEntity, p } from '@mikro-orm/core';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const PersonRefSchema = defineEntity({
  name: 'PersonRef',
  tableName: 'person_ref',
  properties: {
    ...tenantColumns,
    surname: p.text().default(''),
    name: p.text().default(''),
    patronymic: p.text().nullable(),
    gender: p.text().$type<'m' | 'f'>().default('f'),
    email: p.text().nullable(),
  },
  indexes: [{ properties: ['tenantId', 'email'] }],
  ...tenantTable({ person: `id = ${sessionUuid('person_id')}` }),
});

/** What this service remembers of a school's people, from messages: whom an account may be given to. */
export class PersonRef extends PersonRefSchema.class {}
PersonRefSchema.setClass(PersonRef);

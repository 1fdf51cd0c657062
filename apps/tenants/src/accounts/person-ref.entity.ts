import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const PersonRefSchema = defineEntity({
  name: 'PersonRef',
  tableName: 'person_ref',
  properties: {
    ...tenantColumns,
    surname: p.text(),
    name: p.text(),
    patronymic: p.text().nullable(),
    gender: p.text().$type<'m' | 'f'>(),
    email: p.text().nullable(),
    position: p.text().nullable(),
    employed: p.boolean().default(true),
  },
  ...tenantTable(),
});

/** What this service remembers of a school's people, from messages: whom an account may be given to. */
export class PersonRef extends PersonRefSchema.class {}
PersonRefSchema.setClass(PersonRef);

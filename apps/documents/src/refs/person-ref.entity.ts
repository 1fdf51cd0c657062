import { defineEntity, p } from '@mikro-orm/core';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const PersonRefSchema = defineEntity({
  name: 'PersonRef',
  tableName: 'person_ref',
  properties: {
    ...tenantColumns,
    surname: p.text().nullable(),
    name: p.text().nullable(),
    patronymic: p.text().nullable(),
    gender: p.text().$type<'m' | 'f'>().nullable(),
    post: p.text().nullable(),
    /** Nobody with this person id signs in here: their papers go the way of pen and scanner. */
    accountless: p.boolean().default(true),
  },
  ...tenantTable({ person: `id = ${sessionUuid('person_id')}` }),
});

/** What papers need of a school's people, from messages that come in any order. */
export class PersonRef extends PersonRefSchema.class {}
PersonRefSchema.setClass(PersonRef);

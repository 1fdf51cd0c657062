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
  },
  ...tenantTable({ person: 'false' }),
});

/** A name, for the school's own rows behind a figure; no other reader sees it. */
export class PersonRef extends PersonRefSchema.class {}
PersonRefSchema.setClass(PersonRef);

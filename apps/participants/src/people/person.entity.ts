import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import type { NameForms } from '@nastavnik/participants-domain';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    ...tenantColumns,
    surname: p.text(),
    name: p.text(),
    patronymic: p.text().nullable(),
    gender: p.text().$type<'m' | 'f'>(),
    birthDate: p.date().$type<LocalDate>().nullable(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    /** The whole name in four cases, once somebody has confirmed it; null: papers derive the forms. */
    caseForms: p.json<NameForms>().nullable(),
    /** The school shows this person to the regional coordinator as a mentor for other schools. */
    offeredToOthers: p.boolean().default(false),
    /** Holds the role of the head by a grant, whatever the staff list says. */
    holdsHeadRole: p.boolean().default(false),
    /** Heads the school: by the staff list or by the role. */
    isHead: p.boolean().default(false),
  },
  uniques: [{ name: 'person_email', properties: ['tenantId', 'email'] }],
  ...tenantTable({
    coordinator: 'offered_to_others or is_head',
    person: `id = ${sessionUuid('person_id')}`,
    manyRows: true,
  }),
});

/** One person as a school knows them; the same person in two schools is a row in each, under one id. */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);

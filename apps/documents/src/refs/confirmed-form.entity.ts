import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const ConfirmedFormSchema = defineEntity({
  name: 'ConfirmedForm',
  tableName: 'confirmed_form',
  properties: {
    ...tenantColumns,
    personId: p.uuid(),
    kind: p.text().$type<'NAME' | 'POST'>(),
    /** The name or post these forms belong to: a changed surname needs new ones. */
    nominative: p.text(),
    genitive: p.text(),
    dative: p.text(),
    accusative: p.text(),
    instrumental: p.text(),
    confirmedBy: p.text(),
    confirmedAt: p.datetime(),
  },
  uniques: [
    {
      name: 'confirmed_form_person',
      properties: ['tenantId', 'personId', 'kind', 'nominative'],
    },
  ],
  ...tenantTable({ person: 'false' }),
});

/** How a person or a post is declined here, once somebody has looked at it. */
export class ConfirmedForm extends ConfirmedFormSchema.class {}
ConfirmedFormSchema.setClass(ConfirmedForm);

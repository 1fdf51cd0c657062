import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const RoleRefSchema = defineEntity({
  name: 'RoleRef',
  tableName: 'role_ref',
  properties: {
    ...tenantColumns,
    personId: p.uuid().nullable(),
    role: p.text().default(''),
    surname: p.text().default(''),
    name: p.text().default(''),
    patronymic: p.text().nullable(),
    gender: p.text().$type<'m' | 'f'>().default('f'),
    post: p.text().default(''),
    validFrom: p.date().$type<LocalDate>().nullable(),
    validTo: p.date().$type<LocalDate>().nullable(),
  },
  indexes: [{ properties: ['tenantId', 'role'] }],
  ...tenantTable({ district: true, coordinator: `role = 'DISTRICT_ADMIN'` }),
});

/** Who holds an office of the school or the district: papers are signed and addressed by office. */
export class RoleRef extends RoleRefSchema.class {}
RoleRefSchema.setClass(RoleRef);

import { defineEntity, p } from '@mikro-orm/core';
import type { CollegialMinutes, RegulationState } from '@nastavnik/tenants-domain';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const RegulationVersionSchema = defineEntity({
  name: 'RegulationVersion',
  tableName: 'regulation_version',
  properties: {
    ...tenantColumns,
    no: p.integer(),
    preset: p.text(),
    state: p.text().$type<RegulationState>(),
    parameters: p.json<Record<string, unknown>>(),
    /** Of every collegial body that considered it (D34). */
    minutes: p.json<CollegialMinutes[]>(),
    /** The day of force that the order is to name; null: the day of the order. */
    namedFrom: p.date().nullable(),
    orderRequestId: p.uuid().nullable(),
    orderDocumentId: p.uuid().nullable(),
    orderSignedOn: p.date().nullable(),
    orderNumber: p.text().nullable(),
    orderDate: p.date().nullable(),
    effectiveFrom: p.date().nullable(),
    effectiveTo: p.date().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version().default(1),
  },
  uniques: [{ name: 'regulation_version_no', properties: ['tenantId', 'no'] }],
  indexes: [
    // One version in preparation at a time, also when two people begin at once.
    {
      name: 'regulation_one_in_preparation',
      expression: `create unique index "regulation_one_in_preparation" on "tenants"."regulation_version" ("tenant_id") where state in ('DRAFT', 'REVIEWED', 'APPROVED')`,
    },
  ],
  ...tenantTable({ district: true }),
});

/** One version of a school's regulation: its parameters, and the order that put it in force. */
export class RegulationVersion extends RegulationVersionSchema.class {}
RegulationVersionSchema.setClass(RegulationVersion);

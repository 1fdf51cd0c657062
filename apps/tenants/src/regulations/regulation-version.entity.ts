import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const RegulationVersionSchema = defineEntity({
  name: 'RegulationVersion',
  tableName: 'regulation_version',
  properties: {
    ...tenantColumns,
    no: p.integer(),
    preset: p.text(),
    state: p.text().$type<'DRAFT' | 'REVIEWED' | 'APPROVED' | 'IN_FORCE' | 'SUPERSEDED'>(),
    parameters: p.json<Record<string, unknown>>(),
    minutesNumber: p.text().nullable(),
    minutesDate: p.date().nullable(),
    orderRequestId: p.uuid().nullable(),
    orderDocumentId: p.uuid().nullable(),
    orderNumber: p.text().nullable(),
    effectiveFrom: p.date().nullable(),
    effectiveTo: p.date().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version().default(1),
  },
  uniques: [{ name: 'regulation_version_no', properties: ['tenantId', 'no'] }],
  ...tenantTable({ district: true }),
});

/** One version of a school's regulation: its parameters, and the order that put it in force. */
export class RegulationVersion extends RegulationVersionSchema.class {}
RegulationVersionSchema.setClass(RegulationVersion);

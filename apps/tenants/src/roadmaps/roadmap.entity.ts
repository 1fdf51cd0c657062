import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';
import type { RoadmapState } from '@nastavnik/tenants-domain';

export interface StoredStage {
  readonly no: number;
  readonly title: string;
  readonly parallel: boolean;
}

const RoadmapSchema = defineEntity({
  name: 'Roadmap',
  tableName: 'roadmap',
  properties: {
    ...tenantColumns,
    /** The regulation's template it was drafted from. */
    template: p.text(),
    schoolYear: p.text(),
    state: p.text().$type<RoadmapState>(),
    stages: p.json<StoredStage[]>(),
    startsOn: p.date(),
    endsOn: p.date(),
    orderRequestId: p.uuid().nullable(),
    orderDocumentId: p.uuid().nullable(),
    orderNumber: p.text().nullable(),
    orderDate: p.date().nullable(),
    completedOn: p.date().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version().default(1),
  },
  indexes: [
    // One draft at a time, also when two people begin at once.
    {
      name: 'roadmap_one_draft',
      expression: `create unique index "roadmap_one_draft" on "tenants"."roadmap" ("tenant_id") where state = 'DRAFT'`,
    },
  ],
  ...tenantTable({ person: 'false', manyRows: true }),
});

/** A school's plan of events for a year (D03), with the order that approved it. */
export class Roadmap extends RoadmapSchema.class {}
RoadmapSchema.setClass(Roadmap);

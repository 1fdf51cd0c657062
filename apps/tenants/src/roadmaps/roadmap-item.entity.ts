import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';
import type { RoadmapItemState } from '@nastavnik/tenants-domain';

const RoadmapItemSchema = defineEntity({
  name: 'RoadmapItem',
  tableName: 'roadmap_item',
  properties: {
    ...tenantColumns,
    roadmapId: p.uuid(),
    stage: p.integer(),
    place: p.integer(),
    /** Stage and place when it was added: what other items name in `after`. */
    key: p.text(),
    clause: p.text().nullable(),
    text: p.text(),
    /** Whose duty it is, in words: «куратор, наставники». */
    owner: p.text(),
    ownerPersonId: p.uuid().nullable(),
    startsOn: p.date(),
    dueOn: p.date(),
    after: p.json<string[]>(),
    /** The fact that does it by itself. */
    fulfilledBy: p.text().nullable(),
    state: p.text().$type<RoadmapItemState>(),
    startedOn: p.date().nullable(),
    doneOn: p.date().nullable(),
    /** A paper of the documents service, or words. */
    evidenceDocumentId: p.uuid().nullable(),
    evidenceText: p.text().nullable(),
    reason: p.text().nullable(),
    version: p.integer().version().default(1),
  },
  uniques: [{ name: 'roadmap_item_key', properties: ['tenantId', 'roadmapId', 'key'] }],
  ...tenantTable({ person: 'false', manyRows: true }),
});

/** One action of a roadmap. */
export class RoadmapItem extends RoadmapItemSchema.class {}
RoadmapItemSchema.setClass(RoadmapItem);

import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const RoadmapCommentSchema = defineEntity({
  name: 'RoadmapComment',
  tableName: 'roadmap_comment',
  properties: {
    ...tenantColumns,
    itemId: p.uuid(),
    text: p.text(),
    authorAccountId: p.uuid(),
    authorName: p.text(),
    writtenAt: p.datetime(),
  },
  indexes: [{ name: 'roadmap_comment_item', properties: ['tenantId', 'itemId'] }],
  ...tenantTable({ person: 'false', manyRows: true }),
});

/** A remark under an item; never changed. */
export class RoadmapComment extends RoadmapCommentSchema.class {}
RoadmapCommentSchema.setClass(RoadmapComment);

import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const ReportSchema = defineEntity({
  name: 'Report',
  tableName: 'report',
  properties: {
    ...tenantColumns,
    programmeId: p.uuid(),
    authorId: p.uuid(),
    side: p.text().$type<'MENTOR' | 'MENTEE'>(),
    filedOn: p.date(),
    due: p.date().nullable(),
    /** The mentee's rating of the mentor; leaves this service only inside a mean. */
    rating: p.integer().nullable(),
  },
  indexes: [{ properties: ['tenantId', 'programmeId'] }],
  ...tenantTable({ district: true, person: 'false', manyRows: true }),
});

/** A filed report. */
export class Report extends ReportSchema.class {}
ReportSchema.setClass(Report);

import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { tenantColumns } from '@nastavnik/persistence';
import type {
  ReportContents,
  ReportGap,
  ReportSide,
  ReportState,
} from '@nastavnik/programmes-domain';

import { pairColumns, pairTable } from '../pairs/pair-columns';

const ReportSchema = defineEntity({
  name: 'Report',
  tableName: 'report',
  properties: {
    ...tenantColumns,
    ...pairColumns,
    programmeId: p.uuid(),
    assignmentId: p.uuid(),
    side: p.text().$type<ReportSide>(),
    authorId: p.uuid(),
    authorName: p.text(),
    state: p.text().$type<ReportState>(),
    due: p.date().$type<LocalDate>().nullable(),
    dueClause: p.text().nullable(),
    contents: p.json<ReportContents>().nullable(),
    firstFiledOn: p.date().$type<LocalDate>().nullable(),
    filedOn: p.date().$type<LocalDate>().nullable(),
    gaps: p.array().$type<ReportGap[]>().default([]),
    excuseReason: p.text().nullable(),
    documentRequestId: p.uuid().nullable(),
    documentId: p.uuid().nullable(),
  },
  uniques: [{ name: 'report_of_author', properties: ['tenantId', 'programmeId', 'authorId'] }],
  ...pairTable(),
});

/** The mentor's report, or that of one mentee (machine L). */
export class Report extends ReportSchema.class {}
ReportSchema.setClass(Report);

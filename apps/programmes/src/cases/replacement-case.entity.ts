import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { tenantColumns } from '@nastavnik/persistence';
import type { CaseState } from '@nastavnik/programmes-domain';
import type { ReplacementGround } from '@nastavnik/regulations';

import { pairColumns, pairTable } from '../pairs/pair-columns';

const ReplacementCaseSchema = defineEntity({
  name: 'ReplacementCase',
  tableName: 'replacement_case',
  properties: {
    ...tenantColumns,
    ...pairColumns,
    assignmentId: p.uuid(),
    state: p.text().$type<CaseState>(),
    ground: p.text().$type<ReplacementGround>(),
    explanation: p.text(),
    /** The mentor or mentee who applied; null: the office, or an event of the staff list. */
    applicantId: p.uuid().nullable(),
    openedOn: p.date().$type<LocalDate>(),
    due: p.date().$type<LocalDate>(),
    clause: p.text(),
    /** What came of hearing both sides. */
    note: p.text().nullable(),
    /** Why it was refused, withdrawn, or the search given up. */
    decision: p.text().nullable(),
    decidedOn: p.date().$type<LocalDate>().nullable(),
    /** The pair that is to take this one's place. */
    newAssignmentId: p.uuid().nullable(),
  },
  uniques: [
    {
      name: 'replacement_case_open_once',
      properties: ['tenantId', 'assignmentId'],
      where: `state in ('OPENED', 'REVIEWED', 'MENTOR_FOUND')`,
    },
  ],
  indexes: [{ properties: ['tenantId', 'state'] }],
  ...pairTable(),
});

/** A case on replacing the mentor of a pair in force (machine J, 004 3.8). */
export class ReplacementCase extends ReplacementCaseSchema.class {}
ReplacementCaseSchema.setClass(ReplacementCase);

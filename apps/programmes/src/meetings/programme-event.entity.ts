import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { tenantColumns } from '@nastavnik/persistence';
import type { EventState, ProgrammeEventType } from '@nastavnik/programmes-domain';

import { pairColumns, pairTable } from '../pairs/pair-columns';

const ProgrammeEventSchema = defineEntity({
  name: 'ProgrammeEvent',
  tableName: 'programme_event',
  properties: {
    ...tenantColumns,
    ...pairColumns,
    programmeId: p.uuid(),
    position: p.integer(),
    /** False for a meeting that no plan foresaw. */
    planned: p.boolean(),
    type: p.text().$type<ProgrammeEventType>(),
    title: p.text(),
    plannedDate: p.date().$type<LocalDate>(),
    state: p.text().$type<EventState>(),
    /** Why it was moved or cancelled. */
    reason: p.text().nullable(),
    heldOn: p.date().$type<LocalDate>().nullable(),
    minutes: p.integer().nullable(),
    attendeeIds: p.array().columnType('uuid[]').default([]),
    confirmedByIds: p.array().columnType('uuid[]').default([]),
    /** The mentor's own notes: the mentees do not see them. */
    notes: p.text().default(''),
    checkResult: p.text().default(''),
  },
  indexes: [{ properties: ['tenantId', 'programmeId', 'plannedDate'] }],
  ...pairTable(),
});

/** An event of a programme, or a meeting that was held (machine I). */
export class ProgrammeEvent extends ProgrammeEventSchema.class {}
ProgrammeEventSchema.setClass(ProgrammeEvent);

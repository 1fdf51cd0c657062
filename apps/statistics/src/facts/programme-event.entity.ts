import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const ProgrammeEventSchema = defineEntity({
  name: 'ProgrammeEvent',
  tableName: 'programme_event',
  properties: {
    ...tenantColumns,
    programmeId: p.uuid(),
    /** Null for a meeting that no plan foresaw. */
    plannedDate: p.date().nullable(),
    heldOn: p.date().nullable(),
    minutes: p.integer().nullable(),
    /** Taken out of the plan with a reason. */
    cancelled: p.boolean().default(false),
  },
  indexes: [{ properties: ['tenantId', 'programmeId'] }],
  ...tenantTable({ district: true, person: 'false', manyRows: true }),
});

/** An event of a programme, planned or held. */
export class ProgrammeEvent extends ProgrammeEventSchema.class {}
ProgrammeEventSchema.setClass(ProgrammeEvent);

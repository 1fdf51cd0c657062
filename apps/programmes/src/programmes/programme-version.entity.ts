import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { tenantColumns } from '@nastavnik/persistence';
import type { ProgrammePlan } from '@nastavnik/programmes-domain';

import { pairColumns, pairTable } from '../pairs/pair-columns';

const ProgrammeVersionSchema = defineEntity({
  name: 'ProgrammeVersion',
  tableName: 'programme_version',
  properties: {
    ...tenantColumns,
    ...pairColumns,
    programmeId: p.uuid(),
    no: p.integer(),
    plan: p.json<ProgrammePlan>(),
    submittedOn: p.date().$type<LocalDate>(),
    authorName: p.text(),
  },
  uniques: [{ name: 'programme_version_no', properties: ['tenantId', 'programmeId', 'no'] }],
  ...pairTable(),
});

/** Each version of a programme that was put forward, as it was. */
export class ProgrammeVersion extends ProgrammeVersionSchema.class {}
ProgrammeVersionSchema.setClass(ProgrammeVersion);

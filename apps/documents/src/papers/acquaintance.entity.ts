import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns } from '@nastavnik/persistence';

import { partOfPaper } from './paper-policies';

const AcquaintanceSchema = defineEntity({
  name: 'Acquaintance',
  tableName: 'acquaintance',
  properties: {
    ...tenantColumns,
    documentId: p.uuid(),
    personId: p.uuid(),
    personName: p.text().nullable(),
    post: p.text().nullable(),
    acquaintedOn: p.date().nullable(),
    acquaintedAt: p.datetime().nullable(),
    /** Who wrote down an acquaintance signed on a printed sheet. */
    recordedBy: p.text().nullable(),
  },
  uniques: [{ name: 'acquaintance_person', properties: ['tenantId', 'documentId', 'personId'] }],
  ...partOfPaper('acquaintance'),
});

/** One person named in a paper who has to have read it. */
export class Acquaintance extends AcquaintanceSchema.class {}
AcquaintanceSchema.setClass(Acquaintance);

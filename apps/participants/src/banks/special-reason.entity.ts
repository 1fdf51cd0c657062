import { defineEntity, p } from '@mikro-orm/core';
import type { MenteeReason } from '@nastavnik/participants-domain';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const SpecialReasonSchema = defineEntity({
  name: 'SpecialReason',
  tableName: 'special_reason',
  properties: {
    ...tenantColumns,
    personId: p.uuid(),
    reason: p.text().$type<MenteeReason>(),
  },
  ...tenantTable({ person: `person_id = ${sessionUuid('person_id')}` }),
});

/**
 * A reason that speaks of health, kept apart from the entry whose id it bears. Curator and psychologist alone may look,
 * and every look is recorded (domain.md section 2; 152-FZ art. 10).
 */
export class SpecialReason extends SpecialReasonSchema.class {}
SpecialReasonSchema.setClass(SpecialReason);

import { defineEntity, p } from '@mikro-orm/core';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

import { pairColumns } from './pair-columns';

const MentorSlotSchema = defineEntity({
  name: 'MentorSlot',
  tableName: 'mentor_slot',
  properties: {
    ...tenantColumns,
    ...pairColumns,
    slotNo: p.integer(),
    assignmentId: p.uuid(),
  },
  uniques: [{ name: 'mentor_slot_taken', properties: ['mentorId', 'slotNo'] }],
  checks: [{ name: 'mentor_slot_counts_from_one', expression: 'slot_no >= 1' }],
  indexes: [{ properties: ['tenantId', 'assignmentId'] }],
  ...tenantTable({
    district: true,
    coordinator: 'true',
    alsoTenants: ['mentor_tenant_id'],
    // A mentee who ends the programme gives the mentor's place back.
    person: `${sessionUuid('person_id')} = any(member_ids)`,
  }),
});

/**
 * One place of a mentor taken by one mentee, from the proposal to the end (004 3.7). The unique key holds in every
 * school at once, also against rows of other schools that a session cannot see: nobody gets a place twice.
 */
export class MentorSlot extends MentorSlotSchema.class {}
MentorSlotSchema.setClass(MentorSlot);

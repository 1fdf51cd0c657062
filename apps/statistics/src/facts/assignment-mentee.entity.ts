import { defineEntity, p } from '@mikro-orm/core';
import { tenantTable } from '@nastavnik/persistence';

const AssignmentMenteeSchema = defineEntity({
  name: 'AssignmentMentee',
  tableName: 'assignment_mentee',
  properties: {
    tenantId: p.uuid().primary(),
    assignmentId: p.uuid().primary(),
    personId: p.uuid().primary(),
    districtId: p.uuid(),
  },
  ...tenantTable({ district: true, person: 'false', manyRows: true }),
});

/** A mentee of an assignment. */
export class AssignmentMentee extends AssignmentMenteeSchema.class {}
AssignmentMenteeSchema.setClass(AssignmentMentee);

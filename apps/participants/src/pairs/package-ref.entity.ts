import { defineEntity, p } from '@mikro-orm/core';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const PackageRefSchema = defineEntity({
  name: 'PackageRef',
  tableName: 'package_ref',
  properties: {
    ...tenantColumns,
    menteeId: p.uuid(),
    /** The authority has it and is to find a mentor. */
    underWay: p.boolean(),
  },
  ...tenantTable({ person: `mentee_id = ${sessionUuid('person_id')}` }),
});

/** What this service remembers of a package at the authority, by its id: whom it looks a mentor for (004 3.3). */
export class PackageRef extends PackageRefSchema.class {}
PackageRefSchema.setClass(PackageRef);

import { defineEntity, p } from '@mikro-orm/core';
import { sessionReach, tenantColumns, tenantTable } from '@nastavnik/persistence';

const table = tenantTable({ district: true });

const DistrictSchema = defineEntity({
  name: 'District',
  tableName: 'district',
  properties: {
    ...tenantColumns,
    name: p.text(),
    /** The education authority and its town, as its acts name them (D24). */
    authority: p.text(),
    place: p.text(),
    timeZone: p.text(),
  },
  rowLevelSecurity: table.rowLevelSecurity,
  policies: [
    ...table.policies,
    // The name of the district stands on the sign-in page: whoever has a session at all may read it.
    { name: 'everybody_reads', command: 'select', using: `${sessionReach} is not null` },
  ],
});

/** The education authority of a district and its place in the tenancy: its own tenant id is its id. */
export class District extends DistrictSchema.class {}
DistrictSchema.setClass(District);

import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const AuthorityPackageSchema = defineEntity({
  name: 'AuthorityPackage',
  tableName: 'authority_package',
  properties: {
    ...tenantColumns,
    menteeId: p.uuid(),
    submittedOn: p.date().nullable(),
    outcome: p.text().nullable(),
    decidedOn: p.date().nullable(),
  },
  ...tenantTable({ district: true, person: 'false', manyRows: true }),
});

/** A package sent to the education authority (004 3.3). */
export class AuthorityPackage extends AuthorityPackageSchema.class {}
AuthorityPackageSchema.setClass(AuthorityPackage);

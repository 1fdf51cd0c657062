import { LockMode } from '@mikro-orm/core';
import { NotFoundError } from '@nastavnik/graphql';
import { actingFor, type Actor } from '@nastavnik/kernel';
import type { Database, Work } from '@nastavnik/persistence';

import { AuthorityPackage } from './authority-package.entity';

/** A package of the session's school, locked against a second decision. */
export async function loadPackage(
  { em, actor }: Pick<Work, 'em' | 'actor'>,
  id: string,
): Promise<AuthorityPackage> {
  const found = await em.findOne(
    AuthorityPackage,
    { tenantId: actor.tenantId, id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!found) throw new NotFoundError('Package');
  return found;
}

/** The authority decides inside the school that sent the package, and only on what it has been sent. */
export async function actorInPackageSchool(
  database: Database,
  actor: Actor,
  id: string,
): Promise<Actor> {
  const [owner] = await database.rows<{ tenantId: string }>(
    actor,
    'owner-of-package',
    `select tenant_id "tenantId" from programmes.authority_package
      where id = $1 and state <> 'PACKAGE_DRAFT'`,
    [id],
  );
  if (!owner) throw new NotFoundError('Package');
  return actingFor(actor, owner.tenantId);
}

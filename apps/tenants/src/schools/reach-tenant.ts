import { NotFoundError } from '@nastavnik/graphql';
import { actingFor, type Actor } from '@nastavnik/kernel';
import type { Database } from '@nastavnik/persistence';

const REACHED = `select id from tenants.school where id = $1
                 union all select id from tenants.district where id = $1 and id = $2`;

/**
 * The same person acting inside a school of their district. Looked up in the person's own session first: acting inside
 * a school opens its rows, so it must be one that this session sees.
 * @throws NotFoundError
 */
export async function reachTenant(
  database: Database,
  actor: Actor,
  tenantId: string | null | undefined,
): Promise<Actor> {
  if (!tenantId || tenantId === actor.tenantId) return actor;
  if (actor.reach !== 'DISTRICT') throw new NotFoundError('School');
  const values = [tenantId, actor.districtId];
  const seen = await database.rows(actor, 'reached-tenant', REACHED, values);
  if (seen.length === 0) throw new NotFoundError('School');
  return actingFor(actor, tenantId);
}

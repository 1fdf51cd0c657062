import { HOLDER_OF, type SignerRole } from '@nastavnik/documents-domain';
import type { Work } from '@nastavnik/persistence';

import { RoleRef } from '../refs/role-ref.entity';

/** The post in which somebody signs for a role today, by the grant of that role. */
export async function postOf(
  work: Work,
  role: SignerRole,
  personId: string,
): Promise<string | null> {
  const held = await holderOf(work, role, personId);
  return held?.post ?? null;
}

/** Who holds the role behind this signature today: the person asked about, or anybody. */
export async function holderOf(
  { em, actor, today }: Work,
  signerRole: SignerRole,
  personId?: string,
): Promise<RoleRef | null> {
  const role = HOLDER_OF[signerRole];
  if (!role) return null;
  const where =
    role === 'DISTRICT_ADMIN' ? { districtId: actor.districtId } : { tenantId: actor.tenantId };
  const found = await em.find(
    RoleRef,
    { ...where, role, validFrom: { $lte: today }, ...(personId ? { personId } : {}) },
    { orderBy: { validFrom: 'desc' } },
  );
  return found.find(({ validTo }) => !validTo || validTo > today) ?? null;
}

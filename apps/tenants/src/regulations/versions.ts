import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ConflictError, NotFoundError } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import { type DatedVersion, settleVersions } from '@nastavnik/tenants-domain';

import { RegulationVersion } from './regulation-version.entity';

/** A version as the rules see it. */
export const snapshotOf = (version: RegulationVersion): DatedVersion => ({
  no: version.no,
  state: version.state,
  openQuestions: [],
  effectiveFrom: (version.effectiveFrom ?? null) as LocalDate | null,
  effectiveTo: (version.effectiveTo ?? null) as LocalDate | null,
});

/** All versions of the school, newest first, locked, each in the state its dates have brought it to by today. */
export async function lockVersions(
  em: EntityManager,
  tenantId: string,
  today: LocalDate,
): Promise<RegulationVersion[]> {
  const versions = await em.find(
    RegulationVersion,
    { tenantId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { no: 'desc' } },
  );
  settleVersions(versions.map(snapshotOf), today).forEach(({ state, effectiveTo }, place) => {
    const version = versions[place];
    if (version && version.state !== state) Object.assign(version, { state, effectiveTo });
  });
  // Written before whatever follows: a new draft may begin only once the approved version is in force.
  await em.flush();
  return versions;
}

/** The version to change, as the person last saw it. @throws NotFoundError @throws ConflictError */
export async function lockVersion(
  em: EntityManager,
  tenantId: string,
  id: string,
  expectedVersion: number | null,
): Promise<RegulationVersion> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const version = await em.findOne(RegulationVersion, { tenantId, id }, { lockMode });
  if (!version) throw new NotFoundError('Regulation version');
  if (expectedVersion !== null && version.version !== expectedVersion) throw new ConflictError();
  return version;
}

/** The version that holds on the day; a later one wins. */
export const versionOn = (
  em: EntityManager,
  tenantId: string,
  day: LocalDate,
): Promise<RegulationVersion | null> =>
  em.findOne(
    RegulationVersion,
    {
      tenantId,
      effectiveFrom: { $lte: day },
      $or: [{ effectiveTo: null }, { effectiveTo: { $gt: day } }],
    },
    { orderBy: { effectiveFrom: 'desc', no: 'desc' } },
  );

import type { EntityClass, RequiredEntityData } from '@mikro-orm/core';
import type { Message } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

interface Fact {
  tenantId: string;
  id: string;
  districtId: string;
}

/**
 * Writes what a message says of one thing, whether or not it was heard of before: only the columns given change, so
 * that what other messages said stays, in whichever order they came.
 */
export async function recordFact<T extends Fact>(
  { em }: Work,
  { tenantId, districtId }: Message,
  entity: EntityClass<T>,
  id: string,
  said: Partial<Omit<T, keyof Fact>>,
): Promise<void> {
  await em
    .createQueryBuilder(entity)
    .insert({ ...said, tenantId, id, districtId } as unknown as RequiredEntityData<T>)
    .onConflict(['tenantId', 'id'] as never)
    .merge(Object.keys(said) as never)
    .execute();
}

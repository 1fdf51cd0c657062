import type { Message, MessageOf } from '@nastavnik/events';
import { type Work } from '@nastavnik/persistence';
import { raw } from '@mikro-orm/core';

import { Counted } from '../counting/counted.entity';
import { Counter } from '../counting/counter.entity';

/** Counts every effect in `counter`, and which ordinals had one in `counted`: the two agree when each had exactly one. */
export async function countMessage(
  { em }: Work,
  { ordinal }: MessageOf<'Counted.v1'>,
  { tenantId, districtId }: Message,
): Promise<void> {
  await em
    .createQueryBuilder(Counted)
    .insert({ tenantId, ordinal, districtId })
    .onConflict(['tenantId', 'ordinal'])
    .ignore()
    .execute();
  await em
    .createQueryBuilder(Counter)
    .insert({ tenantId, districtId, total: 1 })
    .onConflict(['tenantId'])
    .merge({ total: raw('counter.total + 1') })
    .execute();
}

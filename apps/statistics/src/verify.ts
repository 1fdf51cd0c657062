/**
 * Checks the stored figures of a district against the projected facts, with the service's own rights:
 *   DATABASE_URL=… DISTRICT_ID=… node dist/services/statistics/verify.mjs [--rebuild]
 * Ends with 1 when a figure differs.
 */
import { Database, NOBODY, ormOptions } from '@nastavnik/persistence';
import type { Actor } from '@nastavnik/kernel';
import { z } from 'zod';

import { entities } from './entities';
import { rebuildRollUps, verifyRollUps } from './roll-ups/verify-roll-ups';

const settings = z
  .object({
    DATABASE_URL: z.string().min(1),
    DISTRICT_ID: z.uuid(),
    TIME_ZONE: z.string().default('Europe/Moscow'),
  })
  .parse(process.env);

const district: Actor = {
  accountId: NOBODY,
  personId: null,
  districtId: settings.DISTRICT_ID,
  tenantId: settings.DISTRICT_ID,
  roles: ['DISTRICT_ADMIN'],
  reach: 'DISTRICT',
  name: 'Проверка показателей',
};

const options = ormOptions({
  service: 'statistics',
  databaseUrl: settings.DATABASE_URL,
  entities,
});
const database = await Database.connect(options, undefined, settings.TIME_ZONE);
try {
  if (process.argv.includes('--rebuild')) {
    const schools = await rebuildRollUps(database, district);
    process.stdout.write(`rebuilt the figures of ${schools} schools\n`);
  }
  const drifts = await verifyRollUps(database, district);
  for (const { shortName, schoolYear, indicator, stored, reckoned } of drifts)
    process.stdout.write(
      `${shortName} ${schoolYear} ${indicator}: stored ${stored}, reckoned ${reckoned}\n`,
    );
  process.stdout.write(`${drifts.length} figures differ\n`);
  process.exitCode = drifts.length === 0 ? 0 : 1;
} finally {
  await database.close();
}

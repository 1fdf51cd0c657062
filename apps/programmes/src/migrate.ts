import { migrateService } from '@nastavnik/persistence';

import { migrations } from '../migrations';
import { entities } from './entities';

/** Brings the schema of this service to the newest version, as the owner role. */
export const migrate = (ownerUrl: string) =>
  migrateService({ service: 'programmes', databaseUrl: ownerUrl, entities, migrations });

export { entities, migrations };
export { schemaDifference, sharedGrants } from '@nastavnik/persistence';

import type { ServiceName } from '@nastavnik/events';
import { startService, type TestDatabase, type TestService } from '@nastavnik/testing';

import { startLocalS3 } from '../s3/local-s3.mjs';

/** A service beside an object storage of its own, which documents needs to start and the others pass over. */
export async function startWithStorage(
  name: ServiceName,
  database: TestDatabase,
  env: Record<string, string> = {},
): Promise<TestService> {
  const storage = await startLocalS3({
    port: 0,
    dir: `/tmp/${database.name}-s3`,
    accessKey: 'test',
    secretKey: 'test',
    bucket: 'nastavnik',
    origins: [],
  });
  const service = await startService(name, database, {
    S3_ENDPOINT: storage.endpoint,
    S3_ACCESS_KEY: 'test',
    S3_SECRET_KEY: 'test',
    S3_OBJECT_LOCK: 'unavailable',
    ...env,
  });
  return {
    ...service,
    stop: async () => {
      await service.stop();
      await storage.stop();
    },
  };
}

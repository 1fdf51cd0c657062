import type { Config } from '@nastavnik/runtime';
import { S3FileStore } from '@nastavnik/storage';

/** The store of files, wherever it is needed. */
export const FILES = Symbol('files');

/** The store of this installation, as its settings describe it. */
export function fileStoreOf(config: Config): S3FileStore {
  const { S3_ENDPOINT, S3_PUBLIC_ENDPOINT, S3_ACCESS_KEY, S3_SECRET_KEY } = config;
  return new S3FileStore({
    ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT } : {}),
    ...(S3_PUBLIC_ENDPOINT ? { publicEndpoint: S3_PUBLIC_ENDPOINT } : {}),
    region: config.S3_REGION,
    bucket: config.S3_BUCKET,
    ...(S3_ACCESS_KEY && S3_SECRET_KEY
      ? { keys: { accessKey: S3_ACCESS_KEY, secretKey: S3_SECRET_KEY } }
      : {}),
    forcePathStyle: S3_ENDPOINT !== undefined,
    objectLock: config.S3_OBJECT_LOCK,
    origins: [config.CONSOLE_ORIGIN],
  });
}

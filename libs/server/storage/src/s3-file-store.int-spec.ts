import { afterAll, describe } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalS3 } from '../../../../tools/s3/local-s3.mjs';
import { describeS3FileStore } from './s3-file-store.cases';

// The server of the demonstration. What it cannot do is proved by node tools/s3/run-storage-suite.mjs --server ceph.
const dir = mkdtempSync(join(tmpdir(), 'storage-int-'));
const bucket = 'nastavnik-files';
const origins = ['http://localhost:4200'];
const keys = { accessKey: 'LOCAL', secretKey: 'local-secret' };
const server = await startLocalS3({ port: 0, dir, ...keys, bucket, origins });

afterAll(async () => {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
});

describe('S3FileStore on the local server', () =>
  describeS3FileStore({
    grade: 'demonstration',
    settings: {
      endpoint: server.endpoint,
      region: 'us-east-1',
      bucket,
      keys,
      forcePathStyle: true,
      objectLock: 'unavailable',
      origins,
    },
  }));

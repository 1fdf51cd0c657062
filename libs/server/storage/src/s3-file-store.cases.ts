import { afterAll, beforeAll, expect } from '@jest/globals';
import { describeDownloads } from './cases/download-cases';
import { describeRetention } from './cases/retention-cases';
import type { S3UnderTest } from './cases/s3-under-test';
import { describeUploads } from './cases/upload-cases';
import { S3FileStore } from './s3-file-store';

/** What our files need of an S3 server: one list of cases for every server. */
export function describeS3FileStore(server: S3UnderTest): void {
  const store = new S3FileStore(server.settings);
  const isReal = server.grade === 'real';

  beforeAll(async () => {
    const objectLock = isReal ? 'required' : 'if-available';
    const abilities = await store.ensureBucket({ objectLock });
    expect(abilities).toEqual({ objectLock: isReal, versions: isReal });
  });

  afterAll(() => store.close());

  describeUploads(server, store);
  describeDownloads(server, store);
  describeRetention(server, store);
}

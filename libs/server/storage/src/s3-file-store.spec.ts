import { describe, expect, it } from '@jest/globals';
import type { FileKey, FilePrefix } from './file-key';
import { S3FileStore } from './s3-file-store';

// Nobody listens there: a request that left the store would fail in another way.
const store = new S3FileStore({
  endpoint: 'http://127.0.0.1:9',
  region: 'us-east-1',
  bucket: 'files',
  keys: { accessKey: 'a', secretKey: 'b' },
  forcePathStyle: true,
  objectLock: 'required',
  origins: [],
});
const key = '0197c5a0-0000-7000-8000-000000000001/../secret' as FileKey;
const upload = { key, contentType: 'application/pdf', size: 1, sha256: 'ab'.repeat(32) };
const link = { versionId: null, fileName: 'a', contentType: 'a/b', expiresInSeconds: 1 };

describe('S3FileStore', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['presignPut', () => store.presignPut(upload)],
    ['put', () => store.put(key, new Uint8Array(), 'application/pdf')],
    ['head', () => store.head(key)],
    ['readStart', () => store.readStart(key, 8)],
    ['get', () => store.get(key)],
    ['presignGet', () => store.presignGet(key, { ...link, disposition: 'inline' })],
    ['remove', () => store.remove(key)],
    ['list', () => store.list('' as FilePrefix).next()],
  ])('%s refuses a key outside a tenant before anything is sent', async (_, operation) => {
    await expect(operation()).rejects.toMatchObject({ code: 'KEY_OUTSIDE_TENANT' });
  });
});

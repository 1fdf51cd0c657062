import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { fileKey, type FileKey, type FilePrefix } from './file-key';
import { S3FileStore } from './s3-file-store';

// Nobody listens there: a request that left the store would fail in another way.
const settings = {
  endpoint: 'http://127.0.0.1:9',
  region: 'us-east-1',
  bucket: 'files',
  keys: { accessKey: 'a', secretKey: 'b' },
  forcePathStyle: true,
  objectLock: 'required' as const,
  origins: [],
};
const store = new S3FileStore(settings);
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

  it('signs links for the address browsers use, not for its own', async () => {
    const open = new S3FileStore({ ...settings, publicEndpoint: 'https://files.example.org' });
    const good = fileKey('0197c5a0-0000-7000-8000-000000000001', 'uploads', randomUUID(), 'a.pdf');

    const put = await open.presignPut({ ...upload, key: good });
    const get = await open.presignGet(good, { ...link, disposition: 'inline' });

    expect(put.url).toContain(`https://files.example.org/files/${good}?`);
    expect(get).toContain(`https://files.example.org/files/${good}?`);
  });
});

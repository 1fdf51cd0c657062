import { describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FileKey } from '../file-key';
import type { PresignedUpload } from '../file-store';
import { S3FileStore } from '../s3-file-store';
import { sha256Of } from '../sha256';
import {
  CONTENT,
  download,
  itSigned,
  minutesAgo,
  newKey,
  OURS,
  PDF,
  theirsOf,
  THEIRS,
  uploadOf,
  type S3UnderTest,
} from './s3-under-test';

export function describeUploads(server: S3UnderTest, store: S3FileStore): void {
  const { settings } = server;
  const keys = settings.keys ?? { accessKey: '', secretKey: '' };
  const signed = itSigned(server);

  const send = async ({ url, method, headers }: PresignedUpload, body: Uint8Array) => {
    const answer = await fetch(url, { method, headers, body: new Uint8Array(body) });
    return { status: answer.status, text: await answer.text() };
  };

  describe('presigned upload', () => {
    it('takes exactly the content it was signed for, and gives it back byte for byte', async () => {
      const file = uploadOf(newKey(), CONTENT);

      const answer = await send(await store.presignPut(file), CONTENT);

      expect(answer).toEqual({ status: 200, text: '' });
      expect(await store.head(file.key)).toMatchObject({ size: file.size, contentType: PDF });
      expect(sha256Of(await download(store, file.key))).toBe(file.sha256);
    });

    it('takes 30 MB as a stream', async () => {
      const large = randomBytes(30 * 1024 * 1024);
      const file = uploadOf(newKey(), large);
      const { url, method, headers } = await store.presignPut(file);
      const chunks = Array.from({ length: 30 }, (_, at) =>
        large.subarray(at << 20, (at + 1) << 20),
      );

      const answer = await fetch(url, {
        method,
        headers: { ...headers, 'content-length': String(file.size) },
        body: Readable.toWeb(Readable.from(chunks)) as ReadableStream<Uint8Array>,
        duplex: 'half',
      } as RequestInit);

      expect(answer.status).toBe(200);
      const hash = createHash('sha256');
      const stored = await store.get(file.key);
      for await (const chunk of stored.body) hash.update(chunk as Uint8Array);
      expect(stored.size).toBe(file.size);
      expect(hash.digest('hex')).toBe(file.sha256);
    });

    const refused = async (upload: PresignedUpload, body: Uint8Array, key: FileKey) => {
      const answer = await send(upload, body);
      expect([400, 403]).toContain(answer.status);
      expect(await store.head(key)).toBeUndefined();
      return answer.text;
    };

    signed('refuses another size', async () => {
      const file = uploadOf(newKey(), CONTENT);

      const text = await refused(await store.presignPut(file), CONTENT.subarray(1), file.key);

      expect(text).toContain('SignatureDoesNotMatch');
    });

    signed('refuses another type', async () => {
      const file = uploadOf(newKey(), CONTENT);
      const upload = await store.presignPut(file);
      const headers = { ...upload.headers, 'content-type': 'text/html' };

      const text = await refused({ ...upload, headers }, CONTENT, file.key);

      expect(text).toContain('SignatureDoesNotMatch');
    });

    signed('refuses other bytes of the same length', async () => {
      const file = uploadOf(newKey(), CONTENT);

      const text = await refused(await store.presignPut(file), CONTENT.toReversed(), file.key);

      expect(text).toMatch(/XAmzContentSHA256Mismatch|BadDigest/);
    });

    signed('refuses other bytes that come with their own hash', async () => {
      const file = uploadOf(newKey(), CONTENT);
      const upload = await store.presignPut(file);
      const other = CONTENT.toReversed();
      const { headers } = await store.presignPut(uploadOf(newKey(), other));

      const text = await refused({ ...upload, headers }, other, file.key);

      expect(text).toContain('SignatureDoesNotMatch');
    });

    signed('refuses the key of another tenant', async () => {
      const file = uploadOf(newKey(), CONTENT);
      const upload = await store.presignPut(file);
      const theirs = theirsOf(file.key);

      const url = upload.url.replace(OURS, THEIRS);

      expect(await refused({ ...upload, url }, CONTENT, theirs)).toContain('SignatureDoesNotMatch');
    });

    signed('refuses a request without a signature', async () => {
      const file = uploadOf(newKey(), CONTENT);
      const upload = await store.presignPut(file);

      const url = upload.url.replace(/\?.*/, '');

      expect(await refused({ ...upload, url }, CONTENT, file.key)).toContain('AccessDenied');
    });

    signed('refuses a link signed with a wrong secret', async () => {
      const wrong = { ...settings, keys: { ...keys, secretKey: 'another-secret' } };
      const file = uploadOf(newKey(), CONTENT);

      const upload = await new S3FileStore(wrong).presignPut(file);

      expect(await refused(upload, CONTENT, file.key)).toContain('SignatureDoesNotMatch');
    });

    it('refuses a link signed with an unknown key', async () => {
      const unknown = { ...settings, keys: { ...keys, accessKey: 'UNKNOWN' } };
      const file = uploadOf(newKey(), CONTENT);

      const upload = await new S3FileStore(unknown).presignPut(file);

      expect(await refused(upload, CONTENT, file.key)).toContain('InvalidAccessKeyId');
    });

    it('holds for fifteen minutes and no longer', async () => {
      const early = uploadOf(newKey(), CONTENT);
      const late = uploadOf(newKey(), CONTENT);

      const inTime = await new S3FileStore(settings, minutesAgo(14)).presignPut(early);
      const expired = await new S3FileStore(settings, minutesAgo(15.1)).presignPut(late);

      expect((await send(inTime, CONTENT)).status).toBe(200);
      await refused(expired, CONTENT, late.key);
    });
  });
}

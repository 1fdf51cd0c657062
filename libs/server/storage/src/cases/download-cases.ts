import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { fileKey, filePrefix } from '../file-key';
import { S3FileStore } from '../s3-file-store';
import { sha256Of } from '../sha256';
import {
  CONTENT,
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

export function describeDownloads(server: S3UnderTest, store: S3FileStore): void {
  const { settings } = server;
  const signed = itSigned(server);
  const [origin = ''] = settings.origins;
  const link = { versionId: null, fileName: 'a.pdf', contentType: PDF, expiresInSeconds: 60 };

  describe('download', () => {
    it('gives the file under its Russian name', async () => {
      const key = newKey();
      const { versionId } = await store.put(key, CONTENT, PDF);
      const fileName = 'Приказ № 128-В «О наставничестве».pdf';

      const url = await store.presignGet(key, {
        ...link,
        versionId,
        fileName,
        disposition: 'attachment',
      });

      const answer = await fetch(url);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(PDF);
      const [, name = ''] =
        /filename\*=UTF-8''(.+)$/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
      expect(decodeURIComponent(name)).toBe(fileName);
      expect(sha256Of(await answer.bytes())).toBe(sha256Of(CONTENT));
    });

    it('refuses a link that has expired', async () => {
      const key = newKey();
      await store.put(key, CONTENT, PDF);
      const earlier = new S3FileStore(settings, minutesAgo(2));

      const url = await earlier.presignGet(key, { ...link, disposition: 'inline' });

      expect((await fetch(url)).status).toBe(403);
    });

    signed('refuses a link turned to the file of another tenant', async () => {
      const key = newKey();
      const theirs = theirsOf(key);
      await store.put(theirs, CONTENT, PDF);

      const url = await store.presignGet(key, { ...link, disposition: 'inline' });

      expect((await fetch(url.replace(OURS, THEIRS))).status).toBe(403);
    });

    it('reads the start of a file, all of a shorter one and nothing of an empty one', async () => {
      const [long, short, empty] = [newKey(), newKey(), newKey()];
      await store.put(long, CONTENT, PDF);
      await store.put(short, Buffer.from('%PDF'), PDF);
      await store.put(empty, new Uint8Array(), PDF);

      expect(Buffer.from(await store.readStart(long, 8)).toString()).toBe('%PDF-1.7');
      expect(Buffer.from(await store.readStart(short, 8)).toString()).toBe('%PDF');
      expect(await store.readStart(empty, 8)).toHaveLength(0);
    });

    it('says plainly that there is no such file', async () => {
      const key = newKey();

      expect(await store.head(key)).toBeUndefined();
      await expect(store.get(key)).rejects.toMatchObject({ code: 'FILE_ABSENT' });
      await expect(store.readStart(key, 8)).rejects.toMatchObject({ code: 'FILE_ABSENT' });
    });
  });

  describe('console in a browser', () => {
    const preflight = async (from: string) => {
      const { url, headers } = await store.presignPut(uploadOf(newKey(), CONTENT));
      const asked = Object.keys(headers).join(',');
      return fetch(url, {
        method: 'OPTIONS',
        headers: {
          origin: from,
          'access-control-request-method': 'PUT',
          'access-control-request-headers': asked,
        },
      });
    };

    it('may upload from the address of the console with every header of the link', async () => {
      const answer = await preflight(origin);

      expect(answer.status).toBe(200);
      expect([origin, '*']).toContain(answer.headers.get('access-control-allow-origin'));
      const allowed = answer.headers.get('access-control-allow-headers')?.toLowerCase();
      expect(allowed).toContain('x-amz-content-sha256');
      expect(allowed).toContain('x-amz-checksum-sha256');
    });

    it('may not upload from another address', async () => {
      const answer = await preflight('http://example.org');

      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  describe('tenants', () => {
    it('lists the files of the tenant asked for and of no other', async () => {
      const [one, other] = [randomUUID(), randomUUID()];
      const ours = [newKey(one), fileKey(one, 'papers', randomUUID(), 'order.pdf')];
      for (const key of [...ours, newKey(other)]) await store.put(key, CONTENT, PDF);
      const listed = async (...of: Parameters<typeof filePrefix>) =>
        (await Readable.from(store.list(filePrefix(...of))).toArray()).map(({ key }) => key);

      expect((await listed(one)).toSorted()).toEqual(ours.toSorted());
      expect(await listed(one, 'papers')).toEqual([ours[1]]);
    });

    it('removes the file of one tenant and leaves the same name of another', async () => {
      const key = newKey();
      const theirs = theirsOf(key);
      for (const each of [key, theirs]) await store.put(each, CONTENT, PDF);

      expect(await store.remove(key)).toEqual({ ok: true, value: { versions: 1 } });

      expect(await store.head(key)).toBeUndefined();
      expect(await store.head(theirs)).toBeDefined();
    });
  });
}

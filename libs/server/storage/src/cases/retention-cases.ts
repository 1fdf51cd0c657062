import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutObjectRetentionCommand,
} from '@aws-sdk/client-s3';
import { afterAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { S3FileStore } from '../s3-file-store';
import { sha256Of } from '../sha256';
import {
  CONTENT,
  download,
  inSeconds,
  itVersioned,
  newKey,
  PDF,
  rawClient,
  type S3UnderTest,
} from './s3-under-test';

export function describeRetention(server: S3UnderTest, store: S3FileStore): void {
  const { settings, grade } = server;
  const versioned = itVersioned(server);
  const raw = rawClient(settings);

  afterAll(() => raw.destroy());

  describe('versions and retention', () => {
    versioned('keeps the earlier version when a file is written again', async () => {
      const key = newKey();
      const first = await store.put(key, Buffer.from('%PDF first'), PDF);

      const second = await store.put(key, Buffer.from('%PDF second'), PDF);

      expect(second.versionId).not.toBe(first.versionId);
      expect((await download(store, key, first.versionId)).toString()).toBe('%PDF first');
      expect((await download(store, key)).toString()).toBe('%PDF second');
    });

    versioned('locks a signed paper, and says so only after asking the server', async () => {
      const retainUntil = inSeconds(3600);

      const written = await store.put(newKey(), CONTENT, PDF, { retainUntil });

      expect(written).toMatchObject({ locked: true, sha256: sha256Of(CONTENT) });
      const difference = (written.retainUntil?.getTime() ?? 0) - retainUntil.getTime();
      expect(Math.abs(difference)).toBeLessThan(1000);
    });

    versioned('destroys no version of a locked paper, whoever asks', async () => {
      const key = newKey();
      const { versionId } = await store.put(key, CONTENT, PDF, { retainUntil: inSeconds(3600) });
      await store.put(key, Buffer.from('%PDF second'), PDF);
      const version = { Bucket: settings.bucket, Key: key, VersionId: versionId ?? '' };
      const bypass = { ...version, BypassGovernanceRetention: true };

      expect(await store.remove(key)).toMatchObject({ refusal: { code: 'FILE_UNDER_RETENTION' } });

      for (const attempt of [version, bypass]) {
        const answer = raw.send(new DeleteObjectCommand(attempt));
        await expect(answer).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
      }
      expect(sha256Of(await download(store, key, versionId))).toBe(sha256Of(CONTENT));
    });

    versioned('does not let the retention be shortened', async () => {
      const key = newKey();
      const { versionId } = await store.put(key, CONTENT, PDF, { retainUntil: inSeconds(3600) });

      const shorter = raw.send(
        new PutObjectRetentionCommand({
          Bucket: settings.bucket,
          Key: key,
          VersionId: versionId ?? '',
          Retention: { Mode: 'COMPLIANCE', RetainUntilDate: inSeconds(60) },
          BypassGovernanceRetention: true,
        }),
      );

      await expect(shorter).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
    });

    versioned('destroys every version once the retention is over', async () => {
      const key = newKey();
      await store.put(key, Buffer.from('%PDF first'), PDF);
      const { versionId } = await store.put(key, CONTENT, PDF, { retainUntil: inSeconds(2) });
      expect(await store.remove(key)).toMatchObject({ ok: false });

      await sleep(3_500);

      expect(await store.remove(key)).toEqual({ ok: true, value: { versions: 2 } });
      expect(await store.head(key, versionId)).toBeUndefined();
    });

    versioned('refuses a bucket that was made without locks', async () => {
      const bucket = `${settings.bucket}-plain`;
      await raw.send(new CreateBucketCommand({ Bucket: bucket }));

      const ensured = new S3FileStore({ ...settings, bucket }).ensureBucket({
        objectLock: 'required',
      });

      await expect(ensured).rejects.toMatchObject({ code: 'BUCKET_WITHOUT_LOCK' });
    });

    it('finds the bucket as it left it', async () => {
      const again = await store.ensureBucket({ objectLock: 'if-available' });

      expect(again).toEqual({ objectLock: grade === 'real', versions: grade === 'real' });
    });

    if (grade === 'real') return;

    it('never calls a paper locked where there are no locks', async () => {
      const lock = { retainUntil: inSeconds(3600) };

      const written = await store.put(newKey(), CONTENT, PDF, lock);

      expect(written).toMatchObject({ locked: false, retainUntil: null, versionId: null });
    });

    it('does not believe a server that takes a lock and keeps none', async () => {
      const strict = new S3FileStore({ ...settings, objectLock: 'required' });
      const lock = { retainUntil: inSeconds(3600) };

      const written = strict.put(newKey(), CONTENT, PDF, lock);

      await expect(written).rejects.toMatchObject({ code: 'RETENTION_NOT_HELD' });
    });

    it('refuses to start on such a server where locks are required', async () => {
      const ensured = store.ensureBucket({ objectLock: 'required' });

      await expect(ensured).rejects.toMatchObject({ code: 'BUCKET_WITHOUT_LOCK' });
    });
  });
}

import { S3Client } from '@aws-sdk/client-s3';
import { it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { fileKey, type FileKey } from '../file-key';
import { S3FileStore } from '../s3-file-store';
import type { S3FileStoreSettings } from '../s3-file-store-settings';
import { sha256Of } from '../sha256';

/** `real` keeps to the protocol. `demonstration` checks no signature and has neither versions nor locks. */
export interface S3UnderTest {
  readonly grade: 'real' | 'demonstration';
  readonly settings: S3FileStoreSettings;
}

export const OURS = '0197c5a0-0000-7000-8000-000000000001';
export const THEIRS = '0197c5a0-0000-7000-8000-000000000002';
export const PDF = 'application/pdf';
export const CONTENT = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2_000)]);

export const newKey = (tenant = OURS): FileKey =>
  fileKey(tenant, 'uploads', randomUUID(), 'original.pdf');

/** The same key in another tenant. */
export const theirsOf = (key: FileKey): FileKey => key.replace(OURS, THEIRS) as FileKey;

export const minutesAgo = (minutes: number) => () => new Date(Date.now() - minutes * 60_000);

export const inSeconds = (seconds: number): Date => new Date(Date.now() + seconds * 1000);

export const uploadOf = (key: FileKey, content: Uint8Array) => ({
  key,
  contentType: PDF,
  size: content.length,
  sha256: sha256Of(content),
});

export const download = async (
  store: S3FileStore,
  key: FileKey,
  versionId?: string | null,
): Promise<Buffer> => Buffer.concat(await (await store.get(key, versionId)).body.toArray());

/** The server past our own store: what somebody else with the keys could do. */
export const rawClient = ({ endpoint, region, forcePathStyle, keys }: S3FileStoreSettings) =>
  new S3Client({
    endpoint,
    region,
    forcePathStyle,
    credentials: {
      accessKeyId: keys?.accessKey ?? '',
      secretAccessKey: keys?.secretKey ?? '',
    },
  });

const onlyReal =
  (reason: string) =>
  ({ grade }: S3UnderTest) =>
  (title: string, run: () => Promise<void>): void =>
    grade === 'real' ? it(title, run) : it.skip(`${title} [${reason}]`, run);

/** Cases that mean something only where signatures are checked. */
export const itSigned = onlyReal('this server checks no signature');

/** Cases that mean something only where versions and locks are kept. */
export const itVersioned = onlyReal('this server keeps no versions and no locks');

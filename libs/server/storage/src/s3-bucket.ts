import {
  CreateBucketCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  HeadBucketCommand,
  PutBucketCorsCommand,
  PutBucketVersioningCommand,
  S3ServiceException,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { S3FileStoreSettings } from './s3-file-store-settings';
import { StorageFault } from './storage-fault';

/** What the bucket turned out to be able to do. */
export interface BucketAbilities {
  readonly objectLock: boolean;
  readonly versions: boolean;
}

/**
 * Makes the bucket if it is missing and brings its settings up to date. Object Lock can be had only at birth, so a
 * bucket without it where it is required is a fault: the way out is another bucket.
 */
export async function ensureS3Bucket(
  client: S3Client,
  { bucket, origins }: S3FileStoreSettings,
  objectLock: 'required' | 'if-available',
): Promise<BucketAbilities> {
  if (!(await bucketExists(client, bucket))) {
    await client.send(
      new CreateBucketCommand({ Bucket: bucket, ObjectLockEnabledForBucket: true }),
    );
  }
  const isLocking = await hasObjectLock(client, bucket);
  if (objectLock === 'required' && !isLocking) {
    throw new StorageFault(
      'BUCKET_WITHOUT_LOCK',
      `Bucket ${bucket} has no Object Lock, which a bucket gets only when it is made: signed papers need another one`,
    );
  }
  if (isLocking) await keepVersions(client, bucket);
  await allowOrigins(client, bucket, origins);
  return { objectLock: isLocking, versions: await hasVersions(client, bucket) };
}

async function bucketExists(client: S3Client, bucket: string): Promise<boolean> {
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket }));
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

const keepVersions = (client: S3Client, bucket: string) =>
  client.send(
    new PutBucketVersioningCommand({
      Bucket: bucket,
      VersioningConfiguration: { Status: 'Enabled' },
    }),
  );

async function hasVersions(client: S3Client, bucket: string): Promise<boolean> {
  const answer = await ifAble(() =>
    client.send(new GetBucketVersioningCommand({ Bucket: bucket })),
  );
  return answer?.Status === 'Enabled';
}

async function hasObjectLock(client: S3Client, bucket: string): Promise<boolean> {
  const request = new GetObjectLockConfigurationCommand({ Bucket: bucket });
  // 404 is the answer of a bucket without lock.
  const answer = await ifAble(() => client.send(request), [404]);
  return answer?.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled';
}

async function allowOrigins(
  client: S3Client,
  bucket: string,
  origins: readonly string[],
): Promise<void> {
  if (origins.length === 0) return;
  const rule = {
    AllowedOrigins: [...origins],
    AllowedMethods: ['GET', 'HEAD', 'PUT'],
    AllowedHeaders: ['content-type', 'x-amz-checksum-sha256', 'x-amz-content-sha256', 'range'],
    ExposeHeaders: ['ETag', 'x-amz-version-id', 'Content-Disposition', 'Content-Range'],
    MaxAgeSeconds: 3600,
  };
  await ifAble(() =>
    client.send(
      new PutBucketCorsCommand({ Bucket: bucket, CORSConfiguration: { CORSRules: [rule] } }),
    ),
  );
}

// A demonstration server answers "not allowed" or "not implemented" where a real one does as it is told.
async function ifAble<Answer>(
  request: () => Promise<Answer>,
  alsoUnable: readonly number[] = [],
): Promise<Answer | undefined> {
  try {
    return await request();
  } catch (error) {
    if ([405, 501, ...alsoUnable].includes(statusOf(error))) return undefined;
    throw error;
  }
}

/** The HTTP status an S3 server refused with, 0 for any other failure. */
export const statusOf = (error: unknown): number =>
  error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? 0) : 0;

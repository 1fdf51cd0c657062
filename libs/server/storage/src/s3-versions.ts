import {
  DeleteObjectCommand,
  GetObjectRetentionCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { statusOf } from './s3-bucket';

interface Version {
  readonly versionId: string;
  readonly isContent: boolean;
}

/** Until when the store itself says it holds this version; null when it does not. */
export async function retentionOf(
  client: S3Client,
  bucket: string,
  key: string,
  versionId: string,
): Promise<Date | null> {
  try {
    const answer = await client.send(
      new GetObjectRetentionCommand({ Bucket: bucket, Key: key, VersionId: versionId }),
    );
    return answer.Retention?.RetainUntilDate ?? null;
  } catch (error) {
    // 404: the version was written without retention.
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** The latest day any version of the file is held until; null when none is. */
export async function latestRetention(
  client: S3Client,
  bucket: string,
  key: string,
): Promise<Date | null> {
  let latest: Date | null = null;
  for (const { versionId, isContent } of await versionsOf(client, bucket, key)) {
    const until = isContent ? await retentionOf(client, bucket, key, versionId) : null;
    if (until && (!latest || until > latest)) latest = until;
  }
  return latest;
}

/** Destroys every version, and the marks that older deletions left. Answers how many versions had content. */
export async function destroyVersions(
  client: S3Client,
  bucket: string,
  key: string,
): Promise<number> {
  const versions = await versionsOf(client, bucket, key);
  for (const { versionId } of versions) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }));
  }
  return versions.filter(({ isContent }) => isContent).length;
}

async function versionsOf(client: S3Client, Bucket: string, key: string): Promise<Version[]> {
  const found: Version[] = [];
  let page: ListObjectVersionsCommandOutput | undefined;
  do {
    const after = { KeyMarker: page?.NextKeyMarker, VersionIdMarker: page?.NextVersionIdMarker };
    page = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: key, ...after }));
    for (const { Key, VersionId } of page.Versions ?? []) {
      if (Key === key && VersionId) found.push({ versionId: VersionId, isContent: true });
    }
    for (const { Key, VersionId } of page.DeleteMarkers ?? []) {
      if (Key === key && VersionId) found.push({ versionId: VersionId, isContent: false });
    }
  } while (page.IsTruncated);
  return found;
}

import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { accept, refuse, type Decision } from '@nastavnik/kernel';
import type { Readable } from 'node:stream';
import { contentDisposition } from './content-disposition';
import { isFileKey, isFilePrefix, type FileKey, type FilePrefix } from './file-key';
import type {
  DownloadLink,
  FileContent,
  FileStore,
  FileStoreRefusal,
  ListedFile,
  LockedUntil,
  PresignedUpload,
  StoredFile,
  UploadRequest,
  WrittenFile,
} from './file-store';
import { presignUpload } from './presign-upload';
import { ensureS3Bucket, statusOf, type BucketAbilities } from './s3-bucket';
import type { S3FileStoreSettings } from './s3-file-store-settings';
import { destroyVersions, latestRetention, retentionOf } from './s3-versions';
import { base64OfHex, hexOfBase64, sha256Of } from './sha256';
import { StorageFault } from './storage-fault';

/** Files in one bucket of an S3 server. `clock` dates the links and tells whether a retention is over. */
export class S3FileStore implements FileStore {
  private readonly client: S3Client;
  /** Signs what browsers will send; sends nothing itself. */
  private readonly links: S3Client;
  private readonly bucket: string;

  constructor(
    private readonly settings: S3FileStoreSettings,
    private readonly clock: () => Date = () => new Date(),
  ) {
    const { bucket, endpoint, publicEndpoint = endpoint } = settings;
    this.bucket = bucket;
    this.client = clientOf(settings, endpoint);
    this.links = publicEndpoint === endpoint ? this.client : clientOf(settings, publicEndpoint);
  }

  ensureBucket({
    objectLock,
  }: {
    objectLock: 'required' | 'if-available';
  }): Promise<BucketAbilities> {
    return ensureS3Bucket(this.client, this.settings, objectLock);
  }

  async presignPut(upload: UploadRequest): Promise<PresignedUpload> {
    checkKey(upload.key);
    return presignUpload(this.links, this.bucket, upload, this.clock());
  }

  async put(
    key: FileKey,
    bytes: Uint8Array,
    contentType: string,
    lock?: LockedUntil,
  ): Promise<WrittenFile> {
    checkKey(key);
    const sha256 = sha256Of(bytes);
    const isLocking = lock !== undefined && this.settings.objectLock === 'required';
    const { VersionId: versionId = null } = await this.client.send(
      new PutObjectCommand({
        ...this.at(key),
        Body: bytes,
        ContentType: contentType,
        ContentLength: bytes.length,
        ChecksumSHA256: base64OfHex(sha256),
        ...(isLocking && {
          ObjectLockMode: this.settings.lockMode ?? 'COMPLIANCE',
          ObjectLockRetainUntilDate: lock.retainUntil,
        }),
      }),
    );
    const retainUntil = isLocking
      ? await this.provenRetention(key, versionId, lock.retainUntil)
      : null;
    return { versionId, sha256, locked: retainUntil !== null, retainUntil };
  }

  async head(key: FileKey, versionId?: string | null): Promise<StoredFile | undefined> {
    checkKey(key);
    try {
      const found = await this.client.send(
        new HeadObjectCommand({ ...this.at(key, versionId), ChecksumMode: 'ENABLED' }),
      );
      return {
        versionId: found.VersionId ?? null,
        size: found.ContentLength ?? 0,
        contentType: found.ContentType ?? '',
        writtenAt: found.LastModified ?? this.clock(),
        sha256: found.ChecksumSHA256 ? hexOfBase64(found.ChecksumSHA256) : null,
      };
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  }

  async readStart(key: FileKey, length: number, versionId?: string | null): Promise<Uint8Array> {
    const file = await this.head(key, versionId);
    if (!file) throw absence(key);
    // A range of an empty file is an error, and s3rver promises bytes past the end that never come.
    const last = Math.min(length, file.size) - 1;
    if (last < 0) return new Uint8Array();
    const { Body } = await this.client.send(
      new GetObjectCommand({ ...this.at(key, file.versionId), Range: `bytes=0-${last}` }),
    );
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
  }

  async get(key: FileKey, versionId?: string | null): Promise<FileContent> {
    checkKey(key);
    try {
      const found = await this.client.send(new GetObjectCommand(this.at(key, versionId)));
      return {
        body: found.Body as Readable,
        size: found.ContentLength ?? 0,
        contentType: found.ContentType ?? '',
      };
    } catch (error) {
      throw isAbsent(error) ? absence(key) : error;
    }
  }

  async presignGet(key: FileKey, link: DownloadLink): Promise<string> {
    checkKey(key);
    const { disposition, fileName, contentType, expiresInSeconds } = link;
    const command = new GetObjectCommand({
      ...this.at(key, link.versionId),
      ResponseContentType: contentType,
      ResponseContentDisposition: contentDisposition(disposition, fileName, contentType),
      ResponseCacheControl: 'private, no-store',
    });
    const signingDate = this.clock();
    return getSignedUrl(this.links, command, { expiresIn: expiresInSeconds, signingDate });
  }

  async remove(key: FileKey): Promise<Decision<{ versions: number }, FileStoreRefusal>> {
    checkKey(key);
    if (this.settings.objectLock === 'unavailable') {
      await this.client.send(new DeleteObjectCommand(this.at(key)));
      return accept({ versions: 1 });
    }
    const heldUntil = await latestRetention(this.client, this.bucket, key);
    if (heldUntil && heldUntil > this.clock()) {
      return refuse('FILE_UNDER_RETENTION', { details: { retainUntil: heldUntil.toISOString() } });
    }
    return accept({ versions: await destroyVersions(this.client, this.bucket, key) });
  }

  async *list(prefix: FilePrefix): AsyncGenerator<ListedFile> {
    if (!isFilePrefix(prefix)) throw outsideTenant(prefix);
    const pages = paginateListObjectsV2(
      { client: this.client },
      { Bucket: this.bucket, Prefix: prefix },
    );
    for await (const { Contents = [] } of pages) {
      for (const { Key = '', Size = 0, LastModified } of Contents) {
        if (isFileKey(Key)) yield { key: Key, size: Size, writtenAt: LastModified ?? this.clock() };
      }
    }
  }

  /** Ends the connections that are kept open between requests. */
  close(): void {
    this.client.destroy();
    this.links.destroy();
  }

  // Servers have taken the headers of a lock and kept none, so only their own answer afterwards counts.
  private async provenRetention(
    key: FileKey,
    versionId: string | null,
    asked: Date,
  ): Promise<Date> {
    const held = versionId && (await retentionOf(this.client, this.bucket, key, versionId));
    // Some servers keep whole seconds.
    if (!held || Math.ceil(held.getTime() / 1000) < Math.floor(asked.getTime() / 1000)) {
      throw new StorageFault(
        'RETENTION_NOT_HELD',
        `${key} was stored without the retention until ${asked.toISOString()}`,
      );
    }
    return held;
  }

  private at(key: FileKey, versionId?: string | null) {
    return { Bucket: this.bucket, Key: key, ...(versionId && { VersionId: versionId }) };
  }
}

function clientOf(settings: S3FileStoreSettings, endpoint: string | undefined): S3Client {
  const { keys, region, forcePathStyle } = settings;
  return new S3Client({
    region,
    forcePathStyle,
    ...(endpoint && { endpoint }),
    ...(keys && { credentials: { accessKeyId: keys.accessKey, secretAccessKey: keys.secretKey } }),
    // Otherwise the SDK wraps bodies in a trailing checksum that several servers store as part of the file.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}

// The types already say so; a key cast from somewhere else must not reach another school's files either.
function checkKey(key: string): asserts key is FileKey {
  if (!isFileKey(key)) throw outsideTenant(key);
}

const outsideTenant = (text: string): StorageFault =>
  new StorageFault('KEY_OUTSIDE_TENANT', `Not within a tenant: ${JSON.stringify(text)}`);

const isAbsent = (error: unknown): boolean => statusOf(error) === 404;

const absence = (key: FileKey): StorageFault =>
  new StorageFault('FILE_ABSENT', `There is no file ${key}`);

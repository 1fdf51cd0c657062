import type { Decision } from '@nastavnik/kernel';
import type { Readable } from 'node:stream';
import type { FileKey, FilePrefix } from './file-key';

export interface UploadRequest {
  readonly key: FileKey;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Of the content, 64 hexadecimal digits. */
  readonly sha256: string;
}

/**
 * What the browser sends to the store itself. Every header must go with the request as it is; the length is bound too,
 * but a browser states it from the body and lets nobody else do so.
 */
export interface PresignedUpload {
  readonly url: string;
  readonly method: 'PUT';
  readonly headers: Readonly<Record<string, string>>;
}

export interface LockedUntil {
  /** Until then nobody can destroy this version or shorten the term. */
  readonly retainUntil: Date;
}

export interface WrittenFile {
  /** Null where the store keeps no versions. */
  readonly versionId: string | null;
  readonly sha256: string;
  /** True only when the store was asked again and answered that it holds the retention. */
  readonly locked: boolean;
  readonly retainUntil: Date | null;
}

export interface StoredFile {
  readonly versionId: string | null;
  readonly size: number;
  readonly contentType: string;
  readonly writtenAt: Date;
  /** Null where the store does not know the checksum. */
  readonly sha256: string | null;
}

export interface FileContent {
  readonly body: Readable;
  readonly size: number;
  readonly contentType: string;
}

export interface DownloadLink {
  readonly versionId: string | null;
  /** What the person's disk will show; may be Cyrillic. */
  readonly fileName: string;
  readonly contentType: string;
  /** Shown in the browser or saved. Only PDF and images are ever shown; anything else is saved. */
  readonly disposition: 'inline' | 'attachment';
  readonly expiresInSeconds: number;
}

export interface ListedFile {
  readonly key: FileKey;
  readonly size: number;
  readonly writtenAt: Date;
}

export type FileStoreRefusal = 'FILE_UNDER_RETENTION';

/** Where files live. Bytes of people's uploads never pass through a service; papers we make ourselves do. */
export interface FileStore {
  /** Makes the bucket if it is missing, and says what it turned out to be able to do. */
  ensureBucket(wish: { objectLock: 'required' | 'if-available' }): Promise<{
    readonly objectLock: boolean;
    readonly versions: boolean;
  }>;

  /** A link good for 15 minutes and for exactly this content under exactly this key. */
  presignPut(upload: UploadRequest): Promise<PresignedUpload>;

  /** Stores a paper we made. With `lock` the version cannot be changed or destroyed before its day. */
  put(
    key: FileKey,
    bytes: Uint8Array,
    contentType: string,
    lock?: LockedUntil,
  ): Promise<WrittenFile>;

  head(key: FileKey, versionId?: string | null): Promise<StoredFile | undefined>;

  /** The first `length` bytes, or all of a shorter file: enough to tell what it really is. */
  readStart(key: FileKey, length: number, versionId?: string | null): Promise<Uint8Array>;

  get(key: FileKey, versionId?: string | null): Promise<FileContent>;

  presignGet(key: FileKey, link: DownloadLink): Promise<string>;

  /** Destroys every version of the file, or nothing if one of them is under retention. */
  remove(key: FileKey): Promise<Decision<{ readonly versions: number }, FileStoreRefusal>>;

  list(prefix: FilePrefix): AsyncIterable<ListedFile>;
}

export { contentDisposition } from './content-disposition';
export {
  fileKey,
  filePrefix,
  isFileKey,
  tenantOf,
  type FileKey,
  type FilePrefix,
} from './file-key';
export {
  type DownloadLink,
  type FileContent,
  type FileStore,
  type FileStoreRefusal,
  type ListedFile,
  type LockedUntil,
  type PresignedUpload,
  type StoredFile,
  type UploadRequest,
  type WrittenFile,
} from './file-store';
export { S3FileStore } from './s3-file-store';
export { type S3FileStoreSettings } from './s3-file-store-settings';
export { sha256Of } from './sha256';
export {
  SNIFF_LENGTH,
  SNIFFED_CONTENT_TYPES,
  sniffContentType,
  type SniffedContentType,
} from './sniff-content-type';
export { StorageFault, type StorageFaultCode } from './storage-fault';

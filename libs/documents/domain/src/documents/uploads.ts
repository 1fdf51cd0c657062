import { accept, refuse, type Decision } from '@nastavnik/kernel';
import type { DocumentRefusal } from '../refusals';

/** What a school scans with: a PDF or a photograph. */
export const SCAN_TYPES = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
} as const;
export type ScanType = keyof typeof SCAN_TYPES;

export const LARGEST_SCAN_BYTES = 20 * 1024 * 1024;

export interface UploadWish {
  readonly fileName: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
}

const isScanType = (type: string): type is ScanType => Object.hasOwn(SCAN_TYPES, type);

/** May this scan be sent? Refuses what is empty, over 20 MB, of another type, or has no proper SHA-256. */
export function takeUpload(
  wish: UploadWish,
): Decision<UploadWish & { readonly contentType: ScanType }, DocumentRefusal> {
  const { contentType, size } = wish;
  if (!isScanType(contentType)) return refuse('FILE_TYPE_NOT_TAKEN', { field: 'contentType' });
  if (!(size > 0)) return refuse('FILE_EMPTY', { field: 'size' });
  if (size > LARGEST_SCAN_BYTES) {
    return refuse('FILE_TOO_LARGE', { field: 'size', details: { largest: LARGEST_SCAN_BYTES } });
  }
  if (!/^[0-9a-f]{64}$/.test(wish.sha256))
    return refuse('FILE_HASH_MALFORMED', { field: 'sha256' });
  const fileName = wish.fileName.trim().slice(-200) || `скан.${SCAN_TYPES[contentType]}`;
  return accept({ ...wish, fileName, contentType });
}

export const UPLOAD_FLAWS = ['SIZE_DIFFERS', 'TYPE_DIFFERS', 'CONTENT_DIFFERS'] as const;
/** Why a file that arrived is not the one announced. */
export type UploadFlaw = (typeof UPLOAD_FLAWS)[number];

/** The first thing that does not fit, or null. `found.type` is what the first bytes say, not what the sender said. */
export function uploadFlaw(
  announced: Pick<UploadWish, 'contentType' | 'size' | 'sha256'>,
  found: { readonly type: string | undefined; readonly size: number; readonly sha256: string },
): UploadFlaw | null {
  if (found.size !== announced.size) return 'SIZE_DIFFERS';
  if (found.type !== announced.contentType) return 'TYPE_DIFFERS';
  return found.sha256 === announced.sha256 ? null : 'CONTENT_DIFFERS';
}

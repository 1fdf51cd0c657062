const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const SNIFFED_CONTENT_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  DOCX,
  XLSX,
] as const;

export type SniffedContentType = (typeof SNIFFED_CONTENT_TYPES)[number];

/** How much of a file `sniffContentType` wants: some programs put a picture of the first page before the text. */
export const SNIFF_LENGTH = 65_536;

const ENTRY_HEADER_LENGTH = 30;
const ENTRY_SIGNATURE = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

const SIGNATURES: readonly [SniffedContentType, Buffer][] = [
  ['application/pdf', Buffer.from('%PDF-', 'latin1')],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
];

/**
 * What a file is by its own first bytes, whatever its sender declared; undefined for anything a school does not need.
 * Word and Excel files are both ZIP archives and differ by the folder their parts lie in.
 */
export function sniffContentType(start: Uint8Array): SniffedContentType | undefined {
  const bytes = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  for (const [contentType, signature] of SIGNATURES) {
    if (beginsWith(bytes, signature)) return contentType;
  }
  return beginsWith(bytes, ENTRY_SIGNATURE) ? sniffArchive(bytes) : undefined;
}

function sniffArchive(bytes: Buffer): SniffedContentType | undefined {
  for (const name of entryNames(bytes)) {
    if (name.startsWith('word/')) return DOCX;
    if (name.startsWith('xl/')) return XLSX;
  }
  return undefined;
}

// Found by signature: an archive written as a stream does not state the size of an entry before its content.
function* entryNames(bytes: Buffer): Generator<string> {
  for (
    let at = bytes.indexOf(ENTRY_SIGNATURE);
    at >= 0 && at + ENTRY_HEADER_LENGTH <= bytes.length;
    at = bytes.indexOf(ENTRY_SIGNATURE, at + ENTRY_SIGNATURE.length)
  ) {
    const nameAt = at + ENTRY_HEADER_LENGTH;
    yield bytes.toString('latin1', nameAt, nameAt + bytes.readUInt16LE(at + 26));
  }
}

const beginsWith = (bytes: Buffer, signature: Buffer): boolean =>
  bytes.subarray(0, signature.length).equals(signature);

import { describe, expect, it } from '@jest/globals';
import { LARGEST_SCAN_BYTES, takeUpload, uploadFlaw } from './uploads';

const sha256 = 'a1'.repeat(32);
const wish = { fileName: ' приказ.pdf ', contentType: 'application/pdf', size: 10, sha256 };

describe('a scan to be sent', () => {
  it('is taken up to 20 MB, the byte included', () => {
    expect(takeUpload({ ...wish, size: LARGEST_SCAN_BYTES })).toMatchObject({
      ok: true,
      value: { fileName: 'приказ.pdf' },
    });
  });

  it.each([
    ['FILE_TOO_LARGE', { size: LARGEST_SCAN_BYTES + 1 }],
    ['FILE_EMPTY', { size: 0 }],
    ['FILE_TYPE_NOT_TAKEN', { contentType: 'text/html' }],
    ['FILE_TYPE_NOT_TAKEN', { contentType: 'toString' }],
    ['FILE_HASH_MALFORMED', { sha256: sha256.toUpperCase() }],
  ])('is refused with %s', (code, given) => {
    expect(takeUpload({ ...wish, ...given })).toMatchObject({ ok: false, refusal: { code } });
  });

  it('has a name even when the sender gave none', () => {
    expect(takeUpload({ ...wish, fileName: ' ' })).toMatchObject({
      value: { fileName: 'скан.pdf' },
    });
  });
});

describe('a scan that arrived', () => {
  const found = { type: 'application/pdf', size: 10, sha256 };

  it('is the one announced', () => {
    expect(uploadFlaw(wish, found)).toBeNull();
  });

  it.each([
    ['SIZE_DIFFERS', { size: 11 }],
    ['TYPE_DIFFERS', { type: 'image/png' }],
    ['TYPE_DIFFERS', { type: undefined }],
    ['CONTENT_DIFFERS', { sha256: 'b2'.repeat(32) }],
  ])('is rejected: %s', (flaw, given) => {
    expect(uploadFlaw(wish, { ...found, ...given })).toBe(flaw);
  });
});

import { describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import { SNIFF_LENGTH, sniffContentType } from './sniff-content-type';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An entry as an archive written as a stream has it: no size before the content. */
const entry = (name: string, content = 'x'): Buffer => {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(8, 6);
  header.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([header, Buffer.from(name), Buffer.from(content)]);
};

const archive = (...names: string[]): Buffer => Buffer.concat(names.map((name) => entry(name)));

describe('sniffContentType', () => {
  it.each([
    ['application/pdf', Buffer.from('%PDF-1.4\n%âãÏÓ')],
    ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['image/png', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')],
    [DOCX, archive('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
    [DOCX, archive('docProps/app.xml', 'word/document.xml', '[Content_Types].xml')],
    [XLSX, archive('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml')],
  ])('knows %s', (contentType, bytes) => {
    expect(sniffContentType(bytes)).toBe(contentType);
  });

  it('knows a document made by a real program', async () => {
    const made = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph('Приказ')] }] }),
    );

    expect(sniffContentType(made.subarray(0, SNIFF_LENGTH))).toBe(DOCX);
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a page', Buffer.from('<!doctype html>')],
    ['a program', Buffer.from('MZ\x90\0')],
    ['half of a signature', Buffer.from([0xff, 0xd8])],
    ['a PDF behind a page', Buffer.from('<script></script>%PDF-1.4')],
    ['an archive of anything else', archive('word.exe', 'folder/word/document.xml')],
    ['an archive cut inside its first entry', entry('word/document.xml').subarray(0, 20)],
  ])('does not know %s', (_, bytes) => {
    expect(sniffContentType(bytes)).toBeUndefined();
  });

  it('reads only its own part of a shared buffer', () => {
    const shared = Buffer.concat([Buffer.from('%PDF-'), Buffer.from('<html>')]);

    expect(
      sniffContentType(new Uint8Array(shared.buffer, shared.byteOffset + 5, 6)),
    ).toBeUndefined();
  });
});

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadFonts } from './fonts';
import { renderBundlePdf, renderPdf } from './render-pdf';
import { aPaper, lines } from './testing/a-paper';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pages = (bytes: Uint8Array): number =>
  text(bytes).match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
const utf16 = (words: string): string =>
  Buffer.from(`\uFEFF${words}`, 'utf16le').swap16().toString('latin1');

const short = aPaper({ annexes: [], acquaintance: null, caseMark: null });

describe('renderPdf', () => {
  it('is a Russian A4 document with its title', async () => {
    const pdf = text(await renderPdf(short));

    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toContain('/Lang (ru-RU)');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toContain(utf16('Приказ «О назначении наставника»'));
    expect(pdf).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(pdf).toMatch(/\/FontName \/\w+\+PTSerif-Regular/);
  });

  it('begins each annex on a new page', async () => {
    expect(pages(await renderPdf(short))).toBe(1);
    expect(pages(await renderPdf(aPaper({ acquaintance: null, caseMark: null })))).toBe(2);
  });

  it('takes as many pages as the text needs', async () => {
    expect(pages(await renderPdf({ ...short, body: lines(80) }))).toBe(3);
  });

  it('gives the same bytes for the same paper and moment', async () => {
    const createdAt = new Date(Date.UTC(2026, 10, 20));

    const [first, second] = [
      await renderPdf(short, { createdAt }),
      await renderPdf(short, { createdAt }),
    ];

    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  it('draws a letter, which has neither kind nor stamps', async () => {
    const letter = { ...short, kindTitle: null, addressee: ['Начальнику'], stamps: [] };

    expect(pages(await renderPdf(letter))).toBe(1);
  });
});

describe('renderBundlePdf', () => {
  it('starts every paper on a page of its own', async () => {
    const long = { ...short, body: lines(80) };
    const bundle = await renderBundlePdf([short, long, short], { title: 'Согласия' });

    expect(pages(bundle)).toBe(5);
    expect(text(bundle)).toContain(utf16('Согласия'));
  });
});

describe('loadFonts', () => {
  it('reads the faces from any folder, as beside a bundle', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
    try {
      await cp(join(import.meta.dirname, '../assets/fonts'), folder, { recursive: true });

      const fonts = await loadFonts(folder);

      expect(fonts.normal.readUInt32BE(0)).toBe(0x00010000);
      expect(fonts.bold.equals(fonts.normal)).toBe(false);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

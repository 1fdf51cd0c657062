/// <reference path="./pdfmake.d.ts" />
import pdfmake from 'pdfmake';
import { FONT_FILES, loadFonts, type Fonts } from './fonts';
import { withNoBreaks } from './no-breaks';
import { PAGE, TYPE, points } from './page-measures';
import { pdfPaper } from './pdf-paper';
import type { PrintablePaper } from './printable-paper';

const FAMILY = 'PTSerif';

export interface RenderOptions {
  /** Fonts read beforehand; without them they are read once and kept. */
  readonly fonts?: Fonts;
  /** Fixes the file's own date, so that the same paper always gives the same bytes. */
  readonly createdAt?: Date;
}

// Papers bring no links and no images: nothing outside the fonts below may be read.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);
pdfmake.setFonts({ [FAMILY]: FONT_FILES });

let installed: Promise<void> | null = null;

async function installFonts(given?: Fonts): Promise<void> {
  const fonts = given ?? (await loadFonts());
  for (const face of ['normal', 'bold', 'italics', 'bolditalics'] as const) {
    pdfmake.virtualfs.writeFileSync(FONT_FILES[face], fonts[face]);
  }
}

/** The title a reader sees; a bundle has its own, one paper keeps its title. */
async function render(
  papers: readonly PrintablePaper[],
  title: string,
  options: RenderOptions,
): Promise<Uint8Array> {
  installed ??= installFonts(options.fonts).catch((fault: unknown) => {
    installed = null;
    throw fault;
  });
  await installed;
  return pdfmake
    .createPdf({
      content: papers.map((paper) => pdfPaper(withNoBreaks(paper))),
      pageSize: 'A4',
      pageMargins: [points(20), points(PAGE.topMm), points(PAGE.rightMm), points(PAGE.bottomMm)],
      defaultStyle: { font: FAMILY, fontSize: TYPE.text, lineHeight: 1.1 },
      info: { title, ...(options.createdAt ? { creationDate: options.createdAt } : {}) },
      version: '1.7',
      language: 'ru-RU',
      displayTitle: true,
      // pdfmake writes no structure tree. A file marked as tagged with an empty tree reads as blank to a screen
      // reader, so the mark is left off; the DOCX of the same paper is the structured one.
      tagged: false,
    })
    .getBuffer();
}

/** One paper as a PDF: A4, margins and page numbers of GOST R 7.0.97, Russian, titled. */
export const renderPdf = (
  paper: PrintablePaper,
  options: RenderOptions = {},
): Promise<Uint8Array> => render([paper], paper.title, options);

/** Many papers in one PDF for printing, each on a page of its own with its own page numbers. */
export const renderBundlePdf = (
  papers: readonly PrintablePaper[],
  options: RenderOptions & { readonly title?: string } = {},
): Promise<Uint8Array> => render(papers, options.title ?? papers[0]?.title ?? 'Документы', options);

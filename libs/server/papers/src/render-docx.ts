import { AlignmentType, Document, Header, PageNumber, Packer, Paragraph, TextRun } from 'docx';
import { docxPaper } from './docx-paper';
import { withNoBreaks } from './no-breaks';
import { PAGE, TYPE, twips } from './page-measures';
import type { PrintablePaper } from './printable-paper';

/** On every office computer in its metric or a compatible face, so an edited copy keeps its lines. */
const FAMILY = 'Times New Roman';

const head = (size: number) => ({
  run: { font: FAMILY, size: size * 2, color: '000000', bold: true },
  paragraph: { spacing: { before: 120, after: 80 }, keepNext: true },
});

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });

/** One paper as a DOCX for editing: the same words and layout as the PDF, with real headings and tables. */
export async function renderDocx(paper: PrintablePaper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    description: paper.heading ?? paper.title,
    creator: paper.letterhead?.organisation ?? '',
    styles: {
      default: {
        document: {
          run: { font: FAMILY, size: TYPE.text * 2, language: { value: 'ru-RU' } },
          paragraph: { spacing: { line: 264 } },
        },
        title: head(TYPE.title),
        heading1: head(TYPE.text),
        heading2: head(TYPE.text),
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(PAGE.widthMm), height: twips(PAGE.heightMm) },
            margin: {
              left: twips(paper.leftMarginMm),
              right: twips(PAGE.rightMm),
              top: twips(PAGE.topMm),
              bottom: twips(PAGE.bottomMm),
              header: twips(PAGE.numberTopMm),
            },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: docxPaper(withNoBreaks(paper)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

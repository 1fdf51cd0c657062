import type { PdfNode } from './pdf-node';
import { pdfBlock } from './pdf-blocks';
import { pdfAcquaintance, pdfCaseMark, pdfSignature, pdfStamp } from './pdf-signatures';
import { PAGE, TYPE, points } from './page-measures';
import type { PrintableAnnex, PrintablePaper } from './printable-paper';
import { dateWords, numberWords } from './words';

const present = (nodes: readonly (PdfNode | null)[]): PdfNode[] => nodes.filter((n) => n !== null);

function letterhead(paper: PrintablePaper): PdfNode | null {
  const head = paper.letterhead;
  if (!head) return null;
  return {
    stack: present([
      head.founder ? { text: head.founder, fontSize: TYPE.table } : null,
      { text: head.organisation, bold: true },
      head.contacts ? { text: head.contacts, fontSize: TYPE.small } : null,
    ]),
    alignment: 'center',
    margin: [0, 0, 0, 14],
  };
}

function requisites(paper: PrintablePaper): PdfNode | null {
  const { requisites: given, kindTitle } = paper;
  if (!given) return null;
  if (kindTitle === null) {
    return { text: `${dateWords(given.date)} ${numberWords(given)}`, margin: [0, 0, 0, 10] };
  }
  return {
    stack: present([
      {
        columns: [
          { text: dateWords(given.date), width: '*' },
          { text: numberWords(given), width: 'auto', alignment: 'right' },
        ],
      },
      given.place ? { text: given.place, alignment: 'center', margin: [0, 4, 0, 0] } : null,
    ]),
    margin: [0, 0, 0, 12],
  };
}

const addressee = (paper: PrintablePaper, width: number): PdfNode | null =>
  paper.addressee.length === 0
    ? null
    : {
        stack: paper.addressee.map((text) => ({ text })),
        margin: [width * 0.52, 0, 0, 18],
      };

function titles(paper: PrintablePaper, width: number): PdfNode[] {
  const ordered = paper.requisites !== null;
  const title = paper.kindTitle && {
    text: paper.kindTitle,
    bold: true,
    fontSize: TYPE.title,
    alignment: 'center' as const,
    margin: [0, 0, 0, ordered ? 10 : 4] as const,
  };
  // An order or a letter carries its heading at the left margin, a consent right under its name.
  const heading = paper.heading && {
    text: paper.heading,
    bold: !ordered,
    alignment: ordered ? ('left' as const) : ('center' as const),
    margin: [0, 0, ordered ? width * 0.38 : 0, 12] as const,
  };
  return present([
    title || null,
    ordered && paper.kindTitle !== null ? requisites(paper) : null,
    heading || (title ? { text: '', margin: [0, 0, 0, 6] } : null),
  ]);
}

const annex = (given: PrintableAnnex, width: number): PdfNode[] => [
  {
    stack: given.reference.map((text) => ({ text })),
    margin: [width * 0.58, 0, 0, 16],
    pageBreak: 'before',
  },
  { text: given.title, bold: true, alignment: 'center', margin: [0, 0, 0, 12] },
  ...given.body.map((block) => pdfBlock(block, width)),
];

/** The signatures never stand alone on a page: the last paragraph goes with the first of them. */
function bodyWithSignatures(paper: PrintablePaper, width: number): PdfNode[] {
  const body = paper.body.map((block) => pdfBlock(block, width));
  const [first, ...others] = paper.signatures.map((line) => pdfSignature(line, width));
  const last = paper.body.at(-1)?.kind === 'TABLE' ? undefined : body.pop();
  const together = [last, first].filter((node) => node !== undefined);
  return [...body, { stack: together, unbreakable: true }, ...others];
}

/** A page number from the paper's second page on, counted within the paper even inside a bundle. */
function pageNumbers(): (page: number) => PdfNode | null {
  let first: number | null = null;
  return (page) => {
    first ??= page;
    if (page <= first) return null;
    return {
      text: `${page - first + 1}`,
      alignment: 'center',
      fontSize: TYPE.text,
      margin: [0, points(PAGE.numberTopMm), 0, 0],
    };
  };
}

/** One paper as a section of a PDF: it starts a page and has margins and page numbers of its own. */
export function pdfPaper(paper: PrintablePaper): PdfNode {
  const width = points(PAGE.widthMm - paper.leftMarginMm - PAGE.rightMm);
  const isLetter = paper.kindTitle === null;
  return {
    pageMargins: [
      points(paper.leftMarginMm),
      points(PAGE.topMm),
      points(PAGE.rightMm),
      points(PAGE.bottomMm),
    ],
    header: pageNumbers(),
    section: [
      ...present([letterhead(paper), isLetter ? requisites(paper) : null, addressee(paper, width)]),
      ...titles(paper, width),
      ...bodyWithSignatures(paper, width),
      ...paper.stamps.map((stamp) => pdfStamp(stamp, width)),
      ...present([
        paper.acquaintance ? pdfAcquaintance(paper.acquaintance, width) : null,
        paper.caseMark ? pdfCaseMark(paper.caseMark, width) : null,
      ]),
      ...paper.annexes.flatMap((given) => annex(given, width)),
    ],
  };
}

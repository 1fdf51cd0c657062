import type { PdfNode } from './pdf-node';
import { pdfBlock, rule } from './pdf-blocks';
import { TYPE } from './page-measures';
import type {
  PrintableAcquaintance,
  PrintableCaseMark,
  PrintableSignature,
  PrintableStamp,
} from './printable-paper';
import {
  DATE_BLANK,
  SIGNATURE_HINT,
  STAMP_TITLE,
  acquaintanceTable,
  caseWords,
  stampLines,
} from './words';

const SMALL = TYPE.small - 1;

function signatureRow(post: string, name: string, width: number): PdfNode {
  const line = width * 0.22;
  return {
    columns: [
      { text: post, width: width * 0.42 },
      {
        width: line,
        stack: [
          { ...rule(line), margin: [0, 13, 0, 1] },
          { text: SIGNATURE_HINT, fontSize: SMALL, alignment: 'center' },
        ],
      },
      { text: name, width: '*' },
    ],
    columnGap: 8,
  };
}

export function pdfSignature(line: PrintableSignature, width: number): PdfNode {
  return {
    stack: [
      ...(line.caption ? [{ text: line.caption, bold: true, margin: [0, 0, 0, 2] as const }] : []),
      signatureRow(line.post, line.name, width),
      ...(line.dated ? [{ text: DATE_BLANK, margin: [0, 2, 0, 0] as const }] : []),
    ],
    unbreakable: true,
    margin: [0, 16, 0, 0],
  };
}

export function pdfAcquaintance(list: PrintableAcquaintance, width: number): PdfNode {
  const row = (post: string, name: string): PdfNode => ({
    stack: [
      signatureRow(post, name, width),
      { text: DATE_BLANK, fontSize: TYPE.small, margin: [0, 0, 0, 4] },
    ],
    unbreakable: true,
  });
  const [first, ...rest] = list.lines.map((line) => row(line.post, line.name));
  const title: PdfNode = { text: list.title, margin: [0, 0, 0, 4] };
  const table = acquaintanceTable(list);
  if (table) return { stack: [title, pdfBlock(table, width)], margin: [0, 18, 0, 0] };
  return {
    // The title stays with the first line.
    stack: [{ stack: first ? [title, first] : [title], unbreakable: true }, ...rest],
    margin: [0, 18, 0, 0],
  };
}

export function pdfCaseMark(mark: PrintableCaseMark, width: number): PdfNode {
  return {
    stack: [
      { text: caseWords(mark), margin: [0, 0, 0, 4] },
      signatureRow(mark.clerkPost, mark.clerkName ?? '', width),
      { text: DATE_BLANK, fontSize: TYPE.small },
    ],
    unbreakable: true,
    margin: [0, 14, 0, 0],
  };
}

export function pdfStamp(stamp: PrintableStamp, width: number): PdfNode {
  return {
    table: {
      widths: [width * 0.62],
      body: [
        [
          {
            stack: [
              { text: STAMP_TITLE, bold: true, alignment: 'center', margin: [0, 0, 0, 2] },
              ...stampLines(stamp).map((text) => ({ text })),
            ],
          },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 1,
      vLineWidth: () => 1,
      paddingLeft: () => 8,
      paddingRight: () => 8,
      paddingTop: () => 5,
      paddingBottom: () => 6,
    },
    fontSize: SMALL + 1,
    unbreakable: true,
    margin: [0, 12, 0, 0],
  };
}

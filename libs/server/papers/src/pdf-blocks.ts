import type { PdfNode, PdfTableLayout } from './pdf-node';
import { PAGE, TYPE, points } from './page-measures';
import type { PrintableBlock, PrintableTable } from './printable-paper';

const INDENT = points(PAGE.indentMm);
const THIN: PdfTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 2,
  paddingBottom: () => 3,
};

export const rule = (width: number): PdfNode => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5 }],
});

const HYPHENATED = /([^ \n]*[^ \n]-[^ \n]+ ?)/;

/**
 * Justified text. pdfmake breaks a word at its hyphen and then spreads the two halves apart («152- ФЗ»), so such words
 * are kept whole.
 */
export const justified = (text: string): PdfNode['text'] =>
  HYPHENATED.test(text)
    ? text
        .split(HYPHENATED)
        .map((run, place) => (place % 2 === 1 ? { text: run, noWrap: true } : { text: run }))
    : text;

/** Widths by share; a pdfmake column width does not include the cell's own padding and lines. */
function widthsOf(table: PrintableTable, width: number): number[] {
  const total = table.columns.reduce((sum, column) => sum + column.share, 0);
  const free = width - table.columns.length * 8.5 - 0.5;
  return table.columns.map((column) => (free * column.share) / total);
}

const tableNode = (table: PrintableTable, width: number): PdfNode => ({
  table: {
    widths: widthsOf(table, width),
    headerRows: 1,
    dontBreakRows: true,
    body: [
      table.columns.map((column) => ({ text: column.title, bold: true, alignment: 'center' })),
      ...table.rows.map((row) => row.map((text) => ({ text }))),
    ],
  },
  layout: THIN,
  fontSize: TYPE.table,
  margin: [0, 4, 0, 8],
});

const LABEL_SHARE = 0.27;

/** One block of a paper's text; `width` is the width between the margins, in points. */
export function pdfBlock(block: PrintableBlock, width: number): PdfNode {
  switch (block.kind) {
    case 'PARAGRAPH':
      if (block.style === 'TEXT') {
        return {
          text: justified(block.text),
          alignment: 'justify',
          leadingIndent: INDENT,
          margin: [0, 0, 0, 4],
        };
      }
      return {
        text: block.text,
        alignment: block.style === 'CENTRE' ? 'center' : 'left',
        fontSize: block.style === 'NOTE' ? TYPE.small : TYPE.text,
        margin: [0, 4, 0, 4],
      };
    case 'HEADING':
      return { text: block.text, bold: true, margin: [0, 8, 0, 4], headlineLevel: 1 };
    case 'ORDERING_WORD':
      return { text: block.text, bold: true, margin: [0, 6, 0, 6] };
    case 'POINT':
      return {
        text: justified(`${block.number}\u00A0${block.text}`),
        alignment: 'justify',
        leadingIndent: INDENT,
        margin: [0, 0, 0, 4],
      };
    case 'LIST':
      return {
        stack: block.items.map((item) => ({
          text: justified(`—\u00A0${item}`),
          alignment: 'justify' as const,
          leadingIndent: INDENT,
        })),
        margin: [0, 0, 0, 4],
      };
    case 'DETAILS':
      return {
        stack: block.rows.map((row) => ({
          columns: [
            { text: row.label === '' ? '' : `${row.label}:`, width: width * LABEL_SHARE },
            { text: row.value, width: '*' },
          ],
          margin: [0, 0, 0, 2] as const,
        })),
        margin: [0, 4, 0, 4],
      };
    case 'TABLE':
      return tableNode(block, width);
    case 'BLANK':
      return blankNode(block.label, block.hint, width);
  }
}

/** A label and a line to write on, with a small word beneath that says what to write. */
function blankNode(label: string, hint: string, width: number): PdfNode {
  const labelWidth = Math.min(width * 0.55, label.length * TYPE.text * 0.56 + 4);
  return {
    columns: [
      { text: label, width: labelWidth },
      {
        width: '*',
        stack: [
          { ...rule(width - labelWidth), margin: [0, 13, 0, 1] },
          { text: hint, fontSize: TYPE.small - 1, alignment: 'center' },
        ],
      },
    ],
    unbreakable: true,
    margin: [0, 2, 0, 2],
  };
}

import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { PAGE, TYPE, twips } from './page-measures';
import type { PrintableBlock, PrintableTable } from './printable-paper';

export type DocxBlock = Paragraph | Table;

const INDENT = twips(PAGE.indentMm);
/** Half-points, as Word counts type. */
const half = (size: number): number => size * 2;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

type ParagraphOptions = Exclude<ConstructorParameters<typeof Paragraph>[0], string>;

export const text = (
  words: string,
  options: ParagraphOptions & { readonly size?: number; readonly bold?: boolean } = {},
): Paragraph => {
  const { size, bold, ...rest } = options;
  const lines = words.split('\n');
  return new Paragraph({
    spacing: { after: 80 },
    ...rest,
    children: lines.map(
      (line, place) =>
        new TextRun({
          text: line,
          ...(place > 0 ? { break: 1 } : {}),
          ...(bold ? { bold } : {}),
          ...(size ? { size: half(size) } : {}),
        }),
    ),
  });
};

/** A row of cells without lines: the way a paper lines up words, not a table of data. */
export function row(cells: readonly (readonly Paragraph[])[], widths: readonly number[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, w) => sum + w, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, place) =>
            new TableCell({
              borders: NO_BORDERS,
              width: { size: widths[place] ?? 0, type: WidthType.DXA },
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

function table(block: PrintableTable, width: number): Table {
  const total = block.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = block.columns.map((column) => Math.round((width * column.share) / total));
  const cell = (words: string, place: number, head: boolean): TableCell =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      verticalAlign: head ? VerticalAlign.CENTER : VerticalAlign.TOP,
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: [
        text(words, {
          size: TYPE.table,
          bold: head,
          spacing: { after: 0 },
          alignment: head ? AlignmentType.CENTER : AlignmentType.LEFT,
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.columns.map((column, place) => cell(column.title, place, true)),
      }),
      ...block.rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((words, place) => cell(words, place, false)),
          }),
      ),
    ],
  });
}

const indented = (words: string): Paragraph =>
  text(words, { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: INDENT } });

/** One block of a paper's text; `width` is the width between the margins, in twentieths of a point. */
export function docxBlock(block: PrintableBlock, width: number): readonly DocxBlock[] {
  switch (block.kind) {
    case 'PARAGRAPH':
      if (block.style === 'TEXT') return [indented(block.text)];
      return [
        text(block.text, {
          alignment: block.style === 'CENTRE' ? AlignmentType.CENTER : AlignmentType.LEFT,
          ...(block.style === 'NOTE' ? { size: TYPE.small } : {}),
        }),
      ];
    case 'HEADING':
      return [text(block.text, { heading: HeadingLevel.HEADING_2, keepNext: true })];
    case 'ORDERING_WORD':
      return [text(block.text, { bold: true, spacing: { before: 120, after: 120 } })];
    case 'POINT':
      return [indented(`${block.number}\u00A0${block.text}`)];
    case 'LIST':
      return block.items.map((item) => indented(`—\u00A0${item}`));
    case 'DETAILS': {
      const label = Math.round(width * 0.27);
      return block.rows.map((line) =>
        row(
          [
            [text(line.label === '' ? '' : `${line.label}:`, { spacing: { after: 0 } })],
            [text(line.value, { spacing: { after: 40 } })],
          ],
          [label, width - label],
        ),
      );
    }
    case 'TABLE':
      return [table(block, width), text('', { spacing: { after: 80 } })];
    case 'BLANK':
      return blankRows(block.label, block.hint, width);
  }
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'auto', space: 1 } as const;

export const ruled = (hint: string): readonly Paragraph[] => [
  text('', { border: { bottom: LINE }, spacing: { after: 0 } }),
  text(hint, { size: TYPE.small - 1, alignment: AlignmentType.CENTER, spacing: { after: 0 } }),
];

function blankRows(label: string, hint: string, width: number): readonly DocxBlock[] {
  const labelWidth = Math.round(Math.min(width * 0.55, label.length * TYPE.text * 11 + 240));
  return [row([[text(label)], ruled(hint)], [labelWidth, width - labelWidth])];
}

import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { docxBlock, row, ruled, text, type DocxBlock } from './docx-blocks';
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

const gap = (): Paragraph => text('', { spacing: { after: 120 } });

const signatureRow = (post: string, name: string, width: number): Table => {
  const first = Math.round(width * 0.42);
  const second = Math.round(width * 0.25);
  return row(
    [[text(post)], ruled(SIGNATURE_HINT), [text(name)]],
    [first, second, width - first - second],
  );
};

const dated = (): Paragraph => text(DATE_BLANK, { size: TYPE.small });

export const docxSignature = (line: PrintableSignature, width: number): readonly DocxBlock[] => [
  gap(),
  ...(line.caption ? [text(line.caption, { bold: true, keepNext: true })] : []),
  signatureRow(line.post, line.name, width),
  ...(line.dated ? [dated()] : []),
];

export function docxAcquaintance(list: PrintableAcquaintance, width: number): readonly DocxBlock[] {
  const table = acquaintanceTable(list);
  return [
    gap(),
    text(list.title, { keepNext: true }),
    ...(table
      ? docxBlock(table, width)
      : list.lines.flatMap((line) => [signatureRow(line.post, line.name, width), dated()])),
  ];
}

export const docxCaseMark = (mark: PrintableCaseMark, width: number): readonly DocxBlock[] => [
  gap(),
  text(caseWords(mark), { keepNext: true }),
  signatureRow(mark.clerkPost, mark.clerkName ?? '', width),
  dated(),
];

export function docxStamp(stamp: PrintableStamp, width: number): readonly DocxBlock[] {
  const size = Math.round(width * 0.62);
  const line = { style: BorderStyle.SINGLE, size: 8, color: 'auto' } as const;
  const small = { size: TYPE.small, spacing: { after: 0 } };
  return [
    gap(),
    new Table({
      width: { size, type: WidthType.DXA },
      columnWidths: [size],
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size, type: WidthType.DXA },
              borders: { top: line, bottom: line, left: line, right: line },
              margins: { left: 120, right: 120, top: 80, bottom: 80 },
              children: [
                text(STAMP_TITLE, { ...small, bold: true, alignment: AlignmentType.CENTER }),
                ...stampLines(stamp).map((words) => text(words, small)),
              ],
            }),
          ],
        }),
      ],
    }),
  ];
}

import type { DetailRow, PaperBlock, ParagraphStyle, TableColumn } from './paper';

export const paragraph = (text: string, style: ParagraphStyle = 'TEXT'): PaperBlock => ({
  kind: 'PARAGRAPH',
  text,
  style,
});
export const heading = (text: string): PaperBlock => ({ kind: 'HEADING', text });
export const orderingWord = (text = 'ПРИКАЗЫВАЮ:'): PaperBlock => ({ kind: 'ORDERING_WORD', text });
export const point = (number: string, text: string, level: 1 | 2 = 1): PaperBlock => ({
  kind: 'POINT',
  number,
  text,
  level,
});
export const list = (items: readonly string[]): PaperBlock => ({ kind: 'LIST', items });
export const details = (rows: readonly DetailRow[]): PaperBlock => ({ kind: 'DETAILS', rows });
export const blank = (label: string, hint = ''): PaperBlock => ({ kind: 'BLANK', label, hint });
export const table = (
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): PaperBlock => ({ kind: 'TABLE', columns, rows });

/** Numbers the points of an order in turn; a point may bring sub-points («2.1.»). */
export const numberedPoints = (
  points: readonly (string | { readonly text: string; readonly sub: readonly string[] })[],
): readonly PaperBlock[] =>
  points.flatMap((item, place) => {
    const number = place + 1;
    if (typeof item === 'string') return [point(`${number}.`, item)];
    return [
      point(`${number}.`, item.text),
      ...item.sub.map((text, sub) => point(`${number}.${sub + 1}.`, text, 2)),
    ];
  });

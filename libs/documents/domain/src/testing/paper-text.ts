import type { Paper, PaperBlock } from '../paper/paper';

const blockText = (block: PaperBlock): string[] => {
  switch (block.kind) {
    case 'POINT':
      return [`${block.number} ${block.text}`];
    case 'LIST':
      return [...block.items];
    case 'DETAILS':
      return block.rows.map((row) => `${row.label}: ${row.value}`);
    case 'TABLE':
      return [block.columns.map((c) => c.title), ...block.rows].map((row) => row.join(' | '));
    case 'BLANK':
      return [`${block.label} ____ ${block.hint}`];
    default:
      return [block.text];
  }
};

/** The words of a paper as a person reads them, with ordinary spaces: for assertions. */
export const paperText = (paper: Paper): string =>
  [
    ...paper.addressee,
    paper.kindTitle ?? '',
    paper.heading ?? '',
    ...paper.body.flatMap(blockText),
    ...(paper.acquaintance?.lines.map((line) => `${line.post} ${line.name}`) ?? []),
    ...paper.annexes.flatMap((a) => [...a.reference, a.title, ...a.body.flatMap(blockText)]),
  ]
    .join('\n')
    .replace(/\u00A0/g, ' ');

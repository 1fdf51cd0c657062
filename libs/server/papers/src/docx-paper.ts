import { AlignmentType, HeadingLevel, Paragraph, TextRun } from 'docx';
import { docxBlock, row, text, type DocxBlock } from './docx-blocks';
import { docxAcquaintance, docxCaseMark, docxSignature, docxStamp } from './docx-signatures';
import { PAGE, TYPE, twips } from './page-measures';
import type { PrintableAnnex, PrintablePaper } from './printable-paper';
import { dateWords, numberWords } from './words';

const tight = { spacing: { after: 0 } };

function letterhead(paper: PrintablePaper): DocxBlock[] {
  const head = paper.letterhead;
  if (!head) return [];
  const centred = { alignment: AlignmentType.CENTER, ...tight };
  return [
    ...(head.founder ? [text(head.founder, { ...centred, size: TYPE.table })] : []),
    text(head.organisation, { ...centred, bold: true }),
    ...(head.contacts ? [text(head.contacts, { ...centred, size: TYPE.small })] : []),
    text(''),
  ];
}

function requisites(paper: PrintablePaper, width: number): DocxBlock[] {
  const { requisites: given, kindTitle } = paper;
  if (!given) return [];
  if (kindTitle === null) return [text(`${dateWords(given.date)} ${numberWords(given)}`)];
  const left = Math.round(width * 0.6);
  return [
    row(
      [
        [text(dateWords(given.date), tight)],
        [text(numberWords(given), { ...tight, alignment: AlignmentType.RIGHT })],
      ],
      [left, width - left],
    ),
    ...(given.place ? [text(given.place, { alignment: AlignmentType.CENTER })] : []),
  ];
}

function titles(paper: PrintablePaper, width: number): DocxBlock[] {
  const ordered = paper.requisites !== null;
  return [
    ...(paper.kindTitle
      ? [text(paper.kindTitle, { heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER })]
      : []),
    ...(paper.kindTitle === null ? [] : requisites(paper, width)),
    ...(paper.heading
      ? [
          text(paper.heading, {
            heading: HeadingLevel.HEADING_1,
            alignment: ordered ? AlignmentType.LEFT : AlignmentType.CENTER,
            indent: { right: ordered ? Math.round(width * 0.38) : 0 },
            spacing: { before: 120, after: 200 },
          }),
        ]
      : []),
  ];
}

const addressee = (paper: PrintablePaper, width: number): DocxBlock[] =>
  paper.addressee.map((words, place) =>
    text(words, {
      indent: { left: Math.round(width * 0.52) },
      spacing: { after: place === paper.addressee.length - 1 ? 240 : 0 },
    }),
  );

const annex = (given: PrintableAnnex, width: number): DocxBlock[] => [
  ...given.reference.map(
    (words, place) =>
      new Paragraph({
        pageBreakBefore: place === 0,
        indent: { left: Math.round(width * 0.58) },
        spacing: { after: place === given.reference.length - 1 ? 240 : 0 },
        children: [new TextRun(words)],
      }),
  ),
  text(given.title, { heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER }),
  ...given.body.flatMap((block) => docxBlock(block, width)),
];

/** Everything a paper prints, in order. */
export function docxPaper(paper: PrintablePaper): DocxBlock[] {
  const width = twips(PAGE.widthMm - paper.leftMarginMm - PAGE.rightMm);
  return [
    ...letterhead(paper),
    ...(paper.kindTitle === null ? requisites(paper, width) : []),
    ...addressee(paper, width),
    ...titles(paper, width),
    ...paper.body.flatMap((block) => docxBlock(block, width)),
    ...paper.signatures.flatMap((line) => docxSignature(line, width)),
    ...paper.stamps.flatMap((stamp) => docxStamp(stamp, width)),
    ...(paper.acquaintance ? docxAcquaintance(paper.acquaintance, width) : []),
    ...(paper.caseMark ? docxCaseMark(paper.caseMark, width) : []),
    ...paper.annexes.flatMap((given) => annex(given, width)),
  ];
}

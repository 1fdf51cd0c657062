import { formatRussian, type LocalDate } from '@nastavnik/kernel';
import type {
  PrintableAcquaintance,
  PrintableCaseMark,
  PrintableRequisites,
  PrintableStamp,
  PrintableTable,
} from './printable-paper';

const NBSP = '\u00A0';

/** The few words that layout itself puts on a paper; both renderers print the same ones. */
export const DATE_BLANK = `«___»${NBSP}______________${NBSP}20___${NBSP}г.`;
export const SIGNATURE_HINT = '(подпись)';
export const STAMP_TITLE = 'Документ подписан простой электронной подписью';

export const dateWords = (date: LocalDate | null): string =>
  date === null ? DATE_BLANK : formatRussian(date);

export const numberWords = ({ number }: PrintableRequisites): string =>
  `№${NBSP}${number ?? '__________'}`;

export const caseWords = (mark: PrintableCaseMark): string =>
  `В${NBSP}дело №${NBSP}${mark.index} за${NBSP}${mark.year}${NBSP}год`;

export const stampLines = (stamp: PrintableStamp): readonly string[] => [
  `Подписал: ${stamp.signer}, ${stamp.post}`,
  `Дата и${NBSP}время: ${stamp.signedAt}`,
  `Отпечаток документа (SHA-256): ${stamp.hashPrefix}…`,
];

const FEW = 8;

/** More people than a page holds as lines sign in a table; null while lines will do. */
export const acquaintanceTable = (list: PrintableAcquaintance): PrintableTable | null =>
  list.lines.length <= FEW
    ? null
    : {
        kind: 'TABLE',
        columns: [
          { title: '№', share: 7 },
          { title: 'Фамилия', share: 28 },
          { title: 'Должность', share: 33 },
          { title: 'Подпись', share: 16 },
          { title: 'Дата', share: 16 },
        ],
        rows: list.lines.map((line, place) => [`${place + 1}`, line.name, line.post, '', '']),
      };

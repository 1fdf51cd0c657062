import { createHash } from 'node:crypto';

const ENDING =
  /(?:(?<=ск)(?:ого|ому|им|ом|ая|ой|ую|ий)|ому|ого|ой|ою|ая|ую|ый|ий|ым|им|ых|их|ом|ем|а|у|е|ы|я|ю|и|о)$/;

/** The part of a surname that its gender and case forms share, ё written as е. */
export const surnameStem = (surname: string): string =>
  surname.toLowerCase().replaceAll('ё', 'е').replace(ENDING, '');

const PREFIX_LENGTH = 12;

/** SHA-256 prefixes of the stems of surnames of real people that must not appear in invented data. Sorted. */
export const FORBIDDEN_STEM_HASHES: readonly string[] = [
  '07a403480fb5',
  '29f7f0b09fca',
  '2b42259306e0',
  '311581041c15',
  '4e9f6a09f352',
  '6ecb5ee7b235',
  '893f5a505ee5',
  '8c5f9ce18377',
  '925c5c6da9a3',
  '96d287d1e582',
  '9c7106a5ee09',
  'aa5d10ccbf8e',
  'ba4bbe9c233a',
  'd441cb87e79e',
  'dd4ad7207f09',
];

const FORBIDDEN = new Set(FORBIDDEN_STEM_HASHES);

/** Whether the surname, in any of its forms, belongs to a real person of the source documents. */
export const isForbiddenSurname = (surname: string): boolean =>
  surname
    .split('-')
    .some((part) =>
      FORBIDDEN.has(
        createHash('sha256').update(surnameStem(part)).digest('hex').slice(0, PREFIX_LENGTH),
      ),
    );

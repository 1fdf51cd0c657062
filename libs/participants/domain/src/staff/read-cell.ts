import { addDays, parseLocalDate, toLocalDate, type LocalDate } from '@nastavnik/kernel';

import type { Category, Cell, Gender } from './staff-row';

/** Text of a cell without stray spaces (also the non-breaking and zero-width ones that spreadsheets carry along). */
export const readText = (cell: Cell): string =>
  String(cell ?? '')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const capitalised = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Small words inside names of the Caucasus and the East are not capitalised: «Самед оглы». */
const LOWER_PARTICLES = new Set(['оглы', 'кызы', 'заде', 'угли', 'улы']);

/**
 * A surname, name or patronymic, or null when it is not one. Words typed wholly in capitals or wholly in small letters
 * get a capital first letter; a word of mixed case is left as the person writes it.
 */
export function readName(cell: Cell): string | null {
  const text = readText(cell)
    .replace(/\s*[-‐‑–—]\s*/g, '-')
    .replaceAll('`', '’')
    .replaceAll("'", '’');
  if (!/^\p{L}[\p{L}’-]*(?: \p{L}[\p{L}’-]*)*$/u.test(text) || text.endsWith('-')) return null;
  return text
    .split(/(?<=[ -])/)
    .map((part) => {
      const word = part.replace(/[ -]$/, '');
      if (LOWER_PARTICLES.has(word.toLowerCase())) return part.toLowerCase();
      const oneCase = word === word.toUpperCase() || word === word.toLowerCase();
      return oneCase ? capitalised(part) : part;
    })
    .join('');
}

const GENDER_WORDS: ReadonlyMap<string, Gender> = new Map([
  ['ж', 'FEMALE'],
  ['жен', 'FEMALE'],
  ['женский', 'FEMALE'],
  ['f', 'FEMALE'],
  ['м', 'MALE'],
  ['муж', 'MALE'],
  ['мужской', 'MALE'],
  ['m', 'MALE'],
]);

export const readGender = (cell: Cell): Gender | null =>
  GENDER_WORDS.get(readText(cell).toLowerCase().replace(/\.$/, '')) ?? null;

const SPREADSHEET_EPOCH = toLocalDate('1899-12-30');
const [FIRST_SERIAL, LAST_SERIAL] = [366, 73_050];

/** A day typed as 01.09.2026, 2026-09-01, an ISO instant of a date cell, or the serial number of a spreadsheet. */
export function readDate(cell: Cell): LocalDate | null {
  const text = readText(cell);
  if (/^\d{3,5}(\.\d+)?$/.test(text)) {
    const serial = Math.floor(Number(text));
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL
      ? addDays(SPREADSHEET_EPOCH, serial)
      : null;
  }
  const instant = /^(\d{4}-\d{2}-\d{2})T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?$/.exec(text);
  return parseLocalDate(instant?.[1] ?? text.replace(/\s*г\.?$/i, ''));
}

/** `+7 000 000-00-00`, or null when there are not eleven digits of a Russian number. */
export function readPhone(cell: Cell): string | null {
  const text = readText(cell);
  if (!/^[+\d\s().-]+$/.test(text)) return null;
  const digits = text
    .replace(/\D/g, '')
    .replace(/^8(?=\d{10}$)/, '7')
    .replace(/^(?=\d{10}$)/, '7');
  const parts = /^7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(digits);
  return parts ? `+7 ${parts[1]} ${parts[2]}-${parts[3]}-${parts[4]}` : null;
}

export function readEmail(cell: Cell): string | null {
  const text = readText(cell).toLowerCase();
  return text.length <= 254 && /^[^\s@,;<>()"]+@[^\s@,;<>()".]+(\.[^\s@,;<>()".]+)+$/.test(text)
    ? text
    : null;
}

const CATEGORY_WORDS: readonly (readonly [RegExp, Category])[] = [
  [/^(б\/к|без категории|нет|не имеет|-|—)$/, 'NONE'],
  [/наставник/, 'MENTOR_TEACHER'],
  [/методист/, 'METHODOLOGIST_TEACHER'],
  [/^высш/, 'HIGHEST'],
  [/^(перв|1$|i$|1-я|1 кат|i кат)/, 'FIRST'],
  [/^(соотв|сзд$)/, 'CONFORMITY'],
];

export function readCategory(cell: Cell): Category | null {
  const text = readText(cell).toLowerCase();
  return CATEGORY_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['да', true],
  ['+', true],
  ['1', true],
  ['true', true],
  ['истина', true],
  ['нет', false],
  ['-', false],
  ['0', false],
  ['false', false],
  ['ложь', false],
]);

export const readYesOrNo = (cell: Cell): boolean | null =>
  YES_OR_NO.get(readText(cell).toLowerCase()) ?? null;

/** A list written in one cell, without blanks and repetitions. */
export const readList = (cell: Cell): readonly string[] => [
  ...new Set(
    String(cell ?? '')
      .split(/[;,\n]/)
      .map(readText)
      .filter((item) => item !== ''),
  ),
];

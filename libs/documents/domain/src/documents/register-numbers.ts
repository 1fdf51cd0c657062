import { accept, type Decision } from '@nastavnik/kernel';
import type { RegisterKey } from './document-code-facts';
import { nextNumber } from './next-number';
import { numberKey } from './register';

/** How a register numbers its papers until its keeper chooses another pattern. */
export const NUMBER_PATTERNS: Readonly<Record<RegisterKey, string>> = {
  CORE_ORDERS: '{n}-ОД',
  PERSONNEL_ORDERS: '{n}-К',
  AUTHORITY_ACTS: '{n}-У',
  AGREEMENTS: '{n}-С',
  APPLICATIONS: '{n}',
  NOTICES: '{n}',
  MINUTES: '{n}',
  DESTRUCTION_ACTS: '{n}',
  OUTGOING: '{n}',
};

/** The serial inside a number written by this pattern: 13 in "13-ОД"; null when the number follows another. */
export function serialOf(number: string, pattern: string): number | null {
  const parts = numberKey(pattern).split(/\{N+\}/);
  if (parts.length !== 2) return null;
  const key = numberKey(number);
  const [before = '', after = ''] = parts;
  if (!key.startsWith(before) || !key.endsWith(after)) return null;
  const digits = key.slice(before.length, key.length - after.length);
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** The first number after `lastSerial` that nobody has taken by hand. `takenNumbers` are those of the same year. */
export function freeNumber(
  lastSerial: number,
  pattern: string,
  takenNumbers: readonly string[],
): Decision<{ serial: number; number: string }, 'NUMBER_PATTERN_INVALID'> {
  const taken = new Set(takenNumbers.map(numberKey));
  let serial = lastSerial;
  for (;;) {
    const next = nextNumber(serial, pattern);
    if (!next.ok) return next;
    if (!taken.has(numberKey(next.value.number))) return accept(next.value);
    serial = next.value.serial;
  }
}

export interface NumberGap {
  readonly from: number;
  readonly to: number;
}

/** Serials between the first and the last of a year that no paper bears: a clerk has to be able to explain them. */
export function numberGaps(firstSerial: number, serials: readonly number[]): readonly NumberGap[] {
  const gaps: NumberGap[] = [];
  let expected = firstSerial;
  for (const serial of [...serials].sort((a, b) => a - b)) {
    if (serial > expected) gaps.push({ from: expected, to: serial - 1 });
    expected = Math.max(expected, serial + 1);
  }
  return gaps;
}

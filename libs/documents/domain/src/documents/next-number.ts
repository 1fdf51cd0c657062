import { accept, refuse, type Decision } from '@nastavnik/kernel';

const PLACE = /\{(n+)\}/g;

/**
 * The number to propose for the next paper of a register: `lastSerial` is the greatest serial used this year, 0 at
 * its start. The pattern has one place for it: `{n}-ОД` gives "13-ОД", `12/{n}` gives "12/13", `{nnn}` pads to "013".
 */
export function nextNumber(
  lastSerial: number,
  pattern: string,
): Decision<{ serial: number; number: string }, 'NUMBER_PATTERN_INVALID'> {
  const places = [...pattern.matchAll(PLACE)];
  const place = places[0];
  if (places.length !== 1 || !place?.[1]) {
    return refuse('NUMBER_PATTERN_INVALID', { field: 'pattern', details: { pattern } });
  }
  const serial = lastSerial + 1;
  const digits = String(serial).padStart(place[1].length, '0');
  return accept({ serial, number: pattern.replace(place[0], digits) });
}

import {
  guessMapping,
  type StaffColumnKey,
  type StaffMapping,
  STAFF_COLUMN_KEYS,
} from '@nastavnik/participants-domain';

const KEY = 'nastavnik.staff-columns';

type Remembered = Readonly<Record<string, string>>;

const nameOf = (heading: string): string => heading.trim().toLowerCase();

const isKey = (text: string | undefined): text is StaffColumnKey =>
  STAFF_COLUMN_KEYS.some((key) => key === text);

function remembered(storage: Storage): Remembered {
  try {
    return JSON.parse(storage.getItem(KEY) ?? '{}') as Remembered;
  } catch {
    return {};
  }
}

/** Which column stands where: what was chosen for such a heading before, else what the heading itself says. */
export function suggestedMapping(headings: readonly string[], storage: Storage): StaffMapping {
  const known = remembered(storage);
  const mapping: Partial<Record<StaffColumnKey, number>> = {};
  headings.forEach((heading, place) => {
    const key = known[nameOf(heading)];
    if (isKey(key) && mapping[key] === undefined) mapping[key] = place;
  });
  const taken = new Set(Object.values(mapping));
  for (const [key, place] of Object.entries(guessMapping(headings).mapping)) {
    // A heading the person has said to skip stays skipped.
    const skipped = known[nameOf(headings[place] ?? '')] === '';
    if (isKey(key) && mapping[key] === undefined && !taken.has(place) && !skipped)
      mapping[key] = place;
  }
  return mapping;
}

/** Keeps the choice for the next file of this kind. */
export function rememberMapping(
  headings: readonly string[],
  mapping: StaffMapping,
  storage: Storage,
): void {
  const chosen = Object.fromEntries(
    headings.map((heading, place) => [
      nameOf(heading),
      STAFF_COLUMN_KEYS.find((key) => mapping[key] === place) ?? '',
    ]),
  );
  storage.setItem(KEY, JSON.stringify({ ...remembered(storage), ...chosen }));
}

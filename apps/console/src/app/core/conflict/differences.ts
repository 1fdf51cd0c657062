export type Side = 'mine' | 'theirs';

/** One field in which what the person typed and what another person saved meanwhile differ. */
export interface Difference<Key extends string = string> {
  readonly key: Key;
  readonly mine: string;
  readonly theirs: string;
  /** What is proposed: whoever alone changed the field keeps it, and of two changes the person’s own comes first. */
  readonly proposed: Side;
}

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** Compares what the person began with, what they typed, and what stands there now. */
export function differences<Key extends string>(
  began: Texts<Key>,
  mine: Texts<Key>,
  theirs: Texts<Key>,
): readonly Difference<Key>[] {
  return (Object.keys(mine) as Key[])
    .filter((key) => mine[key].trim() !== theirs[key].trim())
    .map((key) => ({
      key,
      mine: mine[key],
      theirs: theirs[key],
      proposed: mine[key].trim() === began[key].trim() ? 'theirs' : 'mine',
    }));
}

/** The values after the choice: each field by its side, the others as both have them. */
export function settled<Key extends string>(
  mine: Texts<Key>,
  found: readonly Difference<Key>[],
  sideOf: (key: Key) => Side,
): Texts<Key> {
  const taken = found.filter(({ key }) => sideOf(key) === 'theirs');
  return { ...mine, ...Object.fromEntries(taken.map(({ key, theirs }) => [key, theirs])) };
}

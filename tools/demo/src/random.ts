import { createHash } from 'node:crypto';

import { addDays, daysBetween, type LocalDate } from '@nastavnik/kernel';

/** A stream of chance that is the same for the same seed, on every machine. */
export class Random {
  private state: number;

  constructor(
    private readonly seed: string,
    stream: string,
  ) {
    this.state = createHash('sha256').update(`${seed}/${stream}`).digest().readUInt32LE(0);
  }

  /** A number from nought up to, not including, one (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }

  /** A day between the two, both included; `first` when they are in the wrong order. */
  day(first: LocalDate, last: LocalDate): LocalDate {
    return addDays(first, this.int(0, Math.max(0, daysBetween(first, last))));
  }

  shuffled<T>(items: readonly T[]): T[] {
    return this.weighted(items, items.length, () => 1);
  }

  /** So many of the items without repeats; those of greater weight come more often, those of weight nought last. */
  weighted<T>(items: readonly T[], count: number, weight: (item: T) => number): T[] {
    return items
      .map((item) => ({ item, key: -Math.log(1 - this.next()) / Math.max(weight(item), 1e-9) }))
      .sort((a, b) => a.key - b.key)
      .slice(0, count)
      .map(({ item }) => item);
  }

  /** A stream of its own, so that a change in one part leaves the others as they were. */
  fork(stream: string): Random {
    return new Random(this.seed, stream);
  }

  /** The identifier of a thing by its name: the same seed and name give the same UUID (version 5 layout). */
  uuid(name: string): string {
    const bytes = createHash('sha1').update(`${this.seed}:${name}`).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}

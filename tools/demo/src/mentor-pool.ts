import { fullYearsBetween } from '@nastavnik/kernel';

import type { Worker } from './people';
import type { Random } from './random';
import type { SchoolYear } from './school-year';

const SENIOR = ['HIGHEST', 'FIRST', 'MENTOR_TEACHER', 'METHODOLOGIST_TEACHER'];

/** Experienced people of each school who are still free to become mentors. */
export class MentorPool {
  private readonly free: Map<string, Worker[]>;

  constructor(
    workers: readonly Worker[],
    { today }: SchoolYear,
    taken: ReadonlySet<string>,
    private readonly random: Random,
  ) {
    const experienced = workers.filter(
      ({ seat, person, employment }) =>
        !taken.has(person.id) &&
        seat.post !== 'HEAD' &&
        !seat.admittedThisYear &&
        fullYearsBetween(employment.teachingExperienceStart, today) >= 6,
    );
    this.free = Map.groupBy(this.random.shuffled(experienced), (w) => w.person.schoolId);
  }

  /** Takes the best free person of the school: same subject, then a category, then experience enough. */
  take(schoolId: string, subject: string | undefined): Worker {
    const free = this.free.get(schoolId) ?? [];
    const score = ({ seat, employment }: Worker): number =>
      (subject !== undefined && seat.subjects[0] === subject ? 2 : 0) +
      (SENIOR.includes(employment.category) ? 1.5 : 0) +
      (seat.post === 'TEACHER' ? 1 : 0);
    const best = free.reduce<Worker | undefined>(
      (top, worker) => (top === undefined || score(worker) > score(top) ? worker : top),
      undefined,
    );
    if (best === undefined)
      throw new RangeError(`No experienced teacher is left in school ${schoolId}`);
    free.splice(free.indexOf(best), 1);
    return best;
  }
}

/** How many mentors carry three, two and one mentee (70, 22 and 8 % of mentors; domain.md section 8). */
const SHARE_IN_THREES = 0.17;
const SHARE_IN_TWOS = 0.32;

/**
 * Splits each school's mentees into the loads of single mentors so that the shares hold over the whole district.
 * Schools with more mentees come first, where the larger loads find room.
 */
export function splitIntoLoads(
  menteesBySchool: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const total = [...menteesBySchool.values()].reduce((sum, count) => sum + count, 0);
  let threes = Math.round((total * SHARE_IN_THREES) / 3);
  let twos = Math.round((total * SHARE_IN_TWOS) / 2);
  let left = total;
  const largestFirst = [...menteesBySchool].sort(([, a], [, b]) => b - a);
  return new Map(
    largestFirst.map(([schoolId, mentees]) => {
      const ownThrees = Math.min(Math.round((threes * mentees) / left), Math.floor(mentees / 3));
      const ownTwos = Math.min(
        Math.round((twos * mentees) / left),
        Math.floor((mentees - 3 * ownThrees) / 2),
      );
      threes -= ownThrees;
      twos -= ownTwos;
      left -= mentees;
      const ones = mentees - 3 * ownThrees - 2 * ownTwos;
      return [
        schoolId,
        [...Array(ownThrees).fill(3), ...Array(ownTwos).fill(2), ...Array(ones).fill(1)],
      ];
    }),
  );
}

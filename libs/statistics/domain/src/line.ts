import type { LocalDate } from '@nastavnik/kernel';

import { sumOfRatios, type Ratio } from './ratio';

/** One row behind a figure: whom or what it is about, and what it adds to the numerator and the denominator. */
export interface Line extends Ratio {
  readonly personId: string | null;
  readonly assignmentId: string | null;
  readonly programmeId: string | null;
  /** The day the clock started: admission, order, end of mentoring, or the planned day of an event. */
  readonly since: LocalDate | null;
  readonly due: LocalDate | null;
  readonly doneOn: LocalDate | null;
}

type About = Partial<Omit<Line, keyof Ratio>>;

const NOTHING = {
  personId: null,
  assignmentId: null,
  programmeId: null,
  since: null,
  due: null,
  doneOn: null,
} as const;

/** A row that belongs to the whole and either passes the test or does not. */
export const shareLine = (passes: boolean, about: About): Line => ({
  ...NOTHING,
  ...about,
  numerator: passes ? 1 : 0,
  denominator: 1,
});

/** A row that adds so much to the numerator, and one to the denominator unless told otherwise. */
export const amountLine = (numerator: number, about: About, denominator = 1): Line => ({
  ...NOTHING,
  ...about,
  numerator,
  denominator,
});

/** The figure is the sum of its rows: what is shown and what is behind it cannot differ. */
export const ratioOf = (lines: readonly Line[]): Ratio => sumOfRatios(lines);

import type { MenteeFact, MentorFact } from '../assignment/bank-fact';

/** Who one would like to work with: person id → rank, 1 the dearest. */
export type Preferences = Readonly<Record<string, number>>;

/** A pupil: the class from 1 to 11, and whether the pupil is a passive participant (003 8.1). */
export interface PupilFact {
  readonly grade: number;
  readonly passive: boolean;
}

interface Timetable {
  readonly subjects: readonly string[];
  readonly preferences: Preferences;
  /** Building or campus; null when the school has one. */
  readonly site: string | null;
  /** Free hours as codes of the school's timetable. */
  readonly freeHours: readonly string[];
  /** Absent for an adult. */
  readonly pupil?: PupilFact | null;
}

export interface MenteeToMatch extends MenteeFact, Timetable {
  /** Codes of what the mentee asks for (criterion 1, 004 6.1). */
  readonly requests: readonly string[];
}

export interface MentorToMatch extends MentorFact, Timetable {
  readonly competences: readonly string[];
}

/** One mentee with one mentor, before anything is decided of them. */
export interface PairIds {
  readonly menteeId: string;
  readonly mentorId: string;
}

export const sharedOf = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((item) => b.includes(item));

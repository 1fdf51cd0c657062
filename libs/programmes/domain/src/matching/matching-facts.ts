import type { MenteeFact, MentorFact } from '../assignment/bank-fact';

/** Who one would like to work with: person id → rank, 1 the dearest. */
export type Preferences = Readonly<Record<string, number>>;

interface Timetable {
  readonly subjects: readonly string[];
  readonly preferences: Preferences;
  /** Building or campus; null when the school has one. */
  readonly site: string | null;
  /** Free hours as codes of the school's timetable. */
  readonly freeHours: readonly string[];
}

export interface MenteeToMatch extends MenteeFact, Timetable {
  /** Codes of what the mentee asks for (criterion 1, 004 6.1). */
  readonly requests: readonly string[];
}

export interface MentorToMatch extends MentorFact, Timetable {
  readonly competences: readonly string[];
}

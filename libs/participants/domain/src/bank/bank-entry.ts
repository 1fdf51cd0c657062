import type { LocalDate } from '@nastavnik/kernel';

import type { BankState } from './bank-machine';

export const BANK_SIDES = ['MENTOR', 'MENTEE'] as const;

export type BankSide = (typeof BANK_SIDES)[number];

export const MENTEE_REASONS = [
  'YOUNG_SPECIALIST',
  'NEWCOMER',
  'PROFESSIONAL_DIFFICULTY',
  'DIGITAL_SKILLS',
  'BURNOUT',
] as const;

/** Why a teacher needs a mentor. BURNOUT speaks of health: only curator and psychologist may see it. */
export type MenteeReason = (typeof MENTEE_REASONS)[number];

/** Reasons that follow from the employment itself, so that the school knows them without the person's consent. */
export const REASONS_FROM_EMPLOYMENT: readonly MenteeReason[] = ['YOUNG_SPECIALIST', 'NEWCOMER'];

export const SPECIAL_CATEGORY_REASONS: readonly MenteeReason[] = ['BURNOUT'];

export interface BankEntrySnapshot {
  readonly side: BankSide;
  readonly state: BankState;
  readonly personId: string;
  /** Pairs in force in which the person stands on this side. */
  readonly runningPairs: number;
  readonly surveyFiledOn: LocalDate | null;
  readonly dataConsentHolds: boolean;
}

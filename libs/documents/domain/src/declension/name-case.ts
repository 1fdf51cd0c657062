export const NAME_CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
export type NameCase = (typeof NAME_CASES)[number];

/** The gender by which a person's name declines, as the staff list states it. */
export type Gender = 'MALE' | 'FEMALE';

export const DOUBT_REASONS = [
  'SECOND_OPINION_DIFFERS',
  'HYPHENATED',
  'SEVERAL_WORDS',
  'FOREIGN_PREFIX',
  'NO_PATRONYMIC',
  'COMMON_NOUN',
  'FLEETING_VOWEL',
  'NOT_CYRILLIC',
  'UNKNOWN_POST',
  'SECOND_POST',
] as const;
/** Why a computed form should be seen and confirmed by a person before it is signed. */
export type DoubtReason = (typeof DOUBT_REASONS)[number];

export interface DeclinedText {
  readonly text: string;
  readonly doubtful: boolean;
  readonly reasons: readonly DoubtReason[];
}

/** What the bank says of a person on one side (machine C of participants); MATCHED has a pair in force. */
export interface BankFact {
  readonly personId: string;
  readonly schoolId: string;
  readonly bankState: string;
  readonly dataConsent: boolean;
}

/** A mentor as the rules of pairing see one. */
export interface MentorFact extends BankFact {
  readonly isSchoolHead: boolean;
  /** The mentor's own ceiling by preparation, experience and workload (004 3.7); null: not set. */
  readonly capacity: number | null;
  /** Mentees in all pairs and groups of the mentor now, in every school. */
  readonly currentMentees: number;
}

/** A mentee as the rules of pairing see one. */
export interface MenteeFact extends BankFact {
  readonly isSchoolHead: boolean;
}

/** A mentor with a pair in force still takes another; whether there is room is the load's question. */
export const isMentorAvailable = (mentor: BankFact): boolean =>
  mentor.bankState === 'ACTIVE' || mentor.bankState === 'MATCHED';

import type { MenteeFact, MentorFact } from '@nastavnik/programmes-domain';

import type { PersonRef } from '../people/person-ref.entity';

const bankState = (person: PersonRef, active: boolean): string => {
  if (person.employmentEndedOn) return 'REMOVED';
  return active ? 'ACTIVE' : 'NONE';
};

export const mentorFact = (person: PersonRef, currentMentees: number): MentorFact => ({
  personId: person.id,
  schoolId: person.tenantId,
  bankState: bankState(person, person.mentorActive),
  dataConsent: person.dataConsent,
  isSchoolHead: person.isHead,
  capacity: person.capacity ?? null,
  currentMentees,
});

/** A mentee with a pair proposed or in force counts as paired, whatever the bank says. */
export const menteeFact = (person: PersonRef, paired: boolean): MenteeFact => ({
  personId: person.id,
  schoolId: person.tenantId,
  bankState: paired ? 'MATCHED' : bankState(person, person.menteeActive),
  dataConsent: person.dataConsent,
  isSchoolHead: person.isHead,
});

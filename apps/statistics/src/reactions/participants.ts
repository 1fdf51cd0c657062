import type { Reactions } from '@nastavnik/runtime';

import { BankEntry } from '../facts/bank-entry.entity';
import { Consent } from '../facts/consent.entity';
import { Employment } from '../facts/employment.entity';
import { PersonRef } from '../facts/person-ref.entity';
import { recordEmployment } from './record-employment';
import { recordFact } from './record-fact';

export const participantReactions: Reactions = {
  'PersonRegistered.v1': (work, { personId, person }, message) => {
    const { surname, name, patronymic } = person;
    return recordFact(work, message, PersonRef, personId, { surname, name, patronymic });
  },

  'EmploymentStarted.v1': recordEmployment,

  'EmploymentEnded.v1': (work, { employmentId, personId, endedOn }, message) =>
    recordFact(work, message, Employment, employmentId, { personId, endedOn }),

  'BankEntryActivated.v1': (work, { entryId, personId, side }, message) =>
    recordFact(work, message, BankEntry, entryId, {
      personId,
      side,
      activeSince: work.dayOf(message.occurredAt),
      activeUntil: null,
    }),

  'BankEntrySuspended.v1': (work, { entryId, personId, side }, message) =>
    recordFact(work, message, BankEntry, entryId, {
      personId,
      side,
      activeUntil: work.dayOf(message.occurredAt),
    }),

  'ConsentSigned.v1': (work, { consentId, personId, kind, signedOn }, message) =>
    recordFact(work, message, Consent, consentId, { personId, kind, signedOn }),

  'ConsentWithdrawn.v1': (work, { consentId, personId, kind, withdrawnOn }, message) =>
    recordFact(work, message, Consent, consentId, { personId, kind, withdrawnOn }),
};

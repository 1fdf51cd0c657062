import { z } from 'zod';

import { bankSide, consentKind, day, id, personName } from './shapes';

/** Confirmed case forms of a name, kept when a person confirmed them; null: derive them. */
export const caseForms = z.object({
  genitive: z.string(),
  dative: z.string(),
  accusative: z.string(),
  instrumental: z.string(),
});

/** Published by participants. PersonRegistered is repeated with the same person id whenever the card changes. */
export const participantsMessages = {
  'PersonRegistered.v1': z.object({
    personId: id,
    person: personName,
    email: z.string().nullable(),
    caseForms: caseForms.nullable(),
    /** Heads and mentors that their school offers to others: the regional coordinator may see them. */
    offeredToOthers: z.boolean(),
  }),
  'EmploymentStarted.v1': z.object({
    employmentId: id,
    personId: id,
    position: z.string(),
    subjects: z.array(z.string()),
    isHead: z.boolean(),
    isTeacher: z.boolean(),
    teachingExperienceStart: day.nullable(),
    actualAdmissionDate: day.nullable(),
    category: z.string().nullable(),
    needsMentor: z.boolean(),
  }),
  'EmploymentEnded.v1': z.object({ employmentId: id, personId: id, endedOn: day }),
  'BankEntryActivated.v1': z.object({
    entryId: id,
    personId: id,
    side: bankSide,
    competences: z.array(z.string()),
    requests: z.array(z.string()),
    capacity: z.number().int().nullable(),
  }),
  'BankEntrySuspended.v1': z.object({
    entryId: id,
    personId: id,
    side: bankSide,
    reason: z.string(),
  }),
  'ConsentSigned.v1': z.object({ consentId: id, personId: id, kind: consentKind, signedOn: day }),
  'ConsentWithdrawn.v1': z.object({
    consentId: id,
    personId: id,
    kind: consentKind,
    withdrawnOn: day,
  }),
};

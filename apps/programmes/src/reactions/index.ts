import { keepCalendar } from '@nastavnik/persistence';
import type { Reactions } from '@nastavnik/runtime';

import { computeDraft } from '../matching/compute-draft';
import { bankEntryActivated, bankEntrySuspended } from './bank-entry';
import { consentSigned, consentWithdrawn } from './data-consent';
import { documentPrepared } from './document-prepared';
import { documentCancelled, documentDeclined } from './document-refused';
import { documentRegistered } from './document-registered';
import { documentSigned } from './document-signed';
import { employmentEnded, employmentStarted } from './employment';
import { roleGranted, roleRevoked } from './offices';
import { personRegistered } from './person-registered';
import { regulationInForce, schoolOpened } from './schools';

/** What this service does when it hears of something. */
export const reactions: Reactions = {
  'SchoolOpened.v1': schoolOpened,
  'CalendarCorrected.v1': keepCalendar,
  'RegulationInForce.v1': regulationInForce,
  'RoleGranted.v1': roleGranted,
  'RoleRevoked.v1': roleRevoked,
  'PersonRegistered.v1': personRegistered,
  'EmploymentStarted.v1': employmentStarted,
  'EmploymentEnded.v1': employmentEnded,
  'BankEntryActivated.v1': bankEntryActivated,
  'BankEntrySuspended.v1': bankEntrySuspended,
  'ConsentSigned.v1': consentSigned,
  'ConsentWithdrawn.v1': consentWithdrawn,
  'MatchDraftRequested.v1': computeDraft,
  'DocumentPrepared.v1': documentPrepared,
  'DocumentSigned.v1': documentSigned,
  'DocumentRegistered.v1': documentRegistered,
  'DocumentDeclined.v1': documentDeclined,
  'DocumentCancelled.v1': documentCancelled,
};

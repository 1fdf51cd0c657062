import type { Reactions } from '@nastavnik/runtime';

import { prepareDocument } from '../papers/prepare-document';
import { consentWithdrawn } from './consent-withdrawn';
import { employmentEnded, employmentStarted, personRegistered } from './people';
import { roleGranted, roleRevoked } from './roles';
import { schoolOpened } from './school-opened';

/** What this service does when it hears of something. */
export const reactions: Reactions = {
  'SchoolOpened.v1': schoolOpened,
  'PersonRegistered.v1': personRegistered,
  'EmploymentStarted.v1': employmentStarted,
  'EmploymentEnded.v1': employmentEnded,
  'RoleGranted.v1': roleGranted,
  'RoleRevoked.v1': roleRevoked,
  'DocumentRequested.v1': prepareDocument,
  'ConsentWithdrawn.v1': consentWithdrawn,
};

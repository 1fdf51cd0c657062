import type { Reactions } from '@nastavnik/runtime';

import { documentPrepared } from './document-prepared';
import { documentRegistered } from './document-registered';
import { documentSigned } from './document-signed';
import { employmentEnded } from './employment-ended';
import { employmentStarted } from './employment-started';
import { orderGivenUp } from './order-given-up';
import { personRegistered } from './person-registered';

/** What this service does when it hears of something. */
export const reactions: Reactions = {
  'PersonRegistered.v1': personRegistered,
  'EmploymentStarted.v1': employmentStarted,
  'EmploymentEnded.v1': employmentEnded,
  'DocumentPrepared.v1': documentPrepared,
  'DocumentSigned.v1': documentSigned,
  'DocumentRegistered.v1': documentRegistered,
  'DocumentDeclined.v1': orderGivenUp,
  'DocumentCancelled.v1': orderGivenUp,
};

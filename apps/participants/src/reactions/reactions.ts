import { keepCalendar } from '@nastavnik/persistence';
import type { Reactions } from '@nastavnik/runtime';

import { assignmentAppointed } from './assignment-appointed';
import { assignmentEnded } from './assignment-ended';
import { assignmentProposed } from './assignment-proposed';
import { documentCancelled } from './document-cancelled';
import { documentDeclined } from './document-declined';
import { documentPrepared } from './document-prepared';
import { documentSigned } from './document-signed';
import { packageDecided, packageSubmitted } from './packages';
import { regulationInForce } from './regulation-in-force';
import { roleGranted } from './role-granted';
import { roleRevoked } from './role-revoked';
import { schoolOpened } from './school-opened';

/** What this service does when it hears of something. */
export const reactions: Reactions = {
  'SchoolOpened.v1': schoolOpened,
  'CalendarCorrected.v1': keepCalendar,
  'RegulationInForce.v1': regulationInForce,
  'RoleGranted.v1': roleGranted,
  'RoleRevoked.v1': roleRevoked,
  'DocumentPrepared.v1': documentPrepared,
  'DocumentSigned.v1': documentSigned,
  'DocumentDeclined.v1': documentDeclined,
  'DocumentCancelled.v1': documentCancelled,
  'AssignmentProposed.v1': assignmentProposed,
  'AssignmentAppointed.v1': assignmentAppointed,
  'AssignmentEnded.v1': assignmentEnded,
  'PackageSubmitted.v1': packageSubmitted,
  'PackageDecided.v1': packageDecided,
};

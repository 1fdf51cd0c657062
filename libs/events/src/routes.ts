import type { MessageType, ServiceName } from './message';

const paperOwners = ['tenants', 'participants', 'programmes', 'statistics'] as const;

/**
 * Who listens to what. Statistics hears everything it projects. A service hears itself only where it works off the way of
 * requests: it tells itself what to do next, and the relay sees to it that it is done once.
 */
export const ROUTES: Readonly<Record<MessageType, readonly ServiceName[]>> = {
  'SchoolOpened.v1': ['participants', 'programmes', 'documents', 'statistics'],
  'RegulationInForce.v1': ['participants', 'programmes', 'documents', 'statistics'],
  'CalendarCorrected.v1': ['participants', 'programmes', 'statistics'],
  'RoleGranted.v1': ['participants', 'programmes', 'documents'],
  'RoleRevoked.v1': ['participants', 'programmes', 'documents'],
  'PersonRegistered.v1': ['tenants', 'programmes', 'documents', 'statistics'],
  'EmploymentStarted.v1': ['tenants', 'programmes', 'documents', 'statistics'],
  'EmploymentEnded.v1': ['tenants', 'programmes', 'documents', 'statistics'],
  'BankEntryActivated.v1': ['tenants', 'programmes', 'statistics'],
  'BankEntrySuspended.v1': ['programmes', 'statistics'],
  'ConsentSigned.v1': ['programmes', 'statistics'],
  'ConsentWithdrawn.v1': ['programmes', 'documents', 'statistics'],
  'AssignmentProposed.v1': ['participants', 'statistics'],
  'AssignmentAppointed.v1': ['participants', 'statistics'],
  'AssignmentEnded.v1': ['participants', 'statistics'],
  'ProgrammeDrafted.v1': ['statistics'],
  'ProgrammeAgreed.v1': ['tenants', 'statistics'],
  'ProgrammeEnded.v1': ['statistics'],
  'ProgrammeClosed.v1': ['statistics'],
  'MeetingHeld.v1': ['statistics'],
  'ReportFiled.v1': ['statistics'],
  'MatchDraftRequested.v1': ['programmes'],
  'PackageSubmitted.v1': ['participants', 'statistics'],
  'PackageDecided.v1': ['participants', 'statistics'],
  'DocumentRequested.v1': ['documents'],
  'DocumentPrepared.v1': paperOwners,
  'DocumentSigned.v1': paperOwners,
  'DocumentRegistered.v1': paperOwners,
  'DocumentDeclined.v1': paperOwners,
  'DocumentCancelled.v1': paperOwners,
  'Counted.v1': ['statistics'],
};

export const consumersOf = (type: MessageType): readonly ServiceName[] => ROUTES[type];

/** The services that send themselves work. */
export const SELF_EMPLOYED: readonly ServiceName[] = ['programmes'];

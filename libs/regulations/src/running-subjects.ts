import type { ParameterKey } from './parameters';

/** What may be running while a regulation changes. Each keeps the version under which it started. */
export const RUNNING_SUBJECTS = [
  /** People admitted who wait for a mentor: by the day of admission. */
  'APPOINTMENTS',
  /** Programmes still to be drawn up: by the day of the order on the pair. */
  'PROGRAMME_DRAFTS',
  /** Reports still to be filed: by the day of the order on the pair. */
  'MENTOR_REPORTS',
  'MENTEE_REPORTS',
  /** Pairs at work: by the day of the order on the pair. */
  'PROGRAMMES',
] as const;
export type RunningSubject = (typeof RUNNING_SUBJECTS)[number];

const GOVERNED: Partial<Readonly<Record<ParameterKey, readonly RunningSubject[]>>> = {
  appointmentDueDays: ['APPOINTMENTS'],
  programmeDueDays: ['PROGRAMME_DRAFTS'],
  mentorReportDueDays: ['MENTOR_REPORTS', 'PROGRAMMES'],
  menteeReportDueDays: ['MENTEE_REPORTS', 'PROGRAMMES'],
  rollToWorkingDay: RUNNING_SUBJECTS,
  programmeMinMonths: ['PROGRAMMES'],
  programmeMaxMonths: ['PROGRAMMES'],
  mentoringMinMonths: ['PROGRAMMES'],
  mentoringMaxMonths: ['PROGRAMMES'],
  maxMenteesAtOnce: ['PROGRAMMES'],
  minGroupSize: ['PROGRAMMES'],
  forms: ['PROGRAMMES'],
  otherFormsAllowed: ['PROGRAMMES'],
  kinds: ['PROGRAMMES'],
  pupilsIncluded: ['PROGRAMMES'],
  menteeAcquainted: ['PROGRAMMES'],
  extensionNeedsBoth: ['PROGRAMMES'],
  replacementGrounds: ['PROGRAMMES'],
  replacementByOrder: ['PROGRAMMES'],
  completionReasons: ['PROGRAMMES'],
};

/** What that is running now keeps the former rule when this parameter changes; nothing: the new one holds for all deeds. */
export const runningUnder = (key: ParameterKey): readonly RunningSubject[] => GOVERNED[key] ?? [];

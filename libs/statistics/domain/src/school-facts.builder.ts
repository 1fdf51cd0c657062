import { toLocalDate as d, type Period } from '@nastavnik/kernel';

import type { AssignmentFact, EmploymentFact, ProgrammeFact, SchoolFacts } from './facts';

/** Half-open period for specs; without an end it lasts. */
export const period = (from: string, to: string | null = null): Period => ({
  from: d(from),
  to: to === null ? null : d(to),
});

export const employment = (
  personId: string,
  changes: Partial<EmploymentFact> = {},
): EmploymentFact => ({
  personId,
  period: period('2010-09-01'),
  teacher: true,
  teachingExperienceStart: d('2010-09-01'),
  actualAdmissionDate: d('2010-09-01'),
  appointmentDue: null,
  ...changes,
});

export const assignment = (
  mentorId: string,
  menteeIds: readonly string[],
  changes: Partial<AssignmentFact> = {},
): AssignmentFact => ({
  id: `${mentorId}:${menteeIds.join('+')}`,
  mentorId,
  mentorElsewhere: false,
  menteeIds,
  form: 'TEACHER_TEACHER',
  actDate: d('2026-09-20'),
  period: period('2026-09-20', '2027-06-01'),
  programmeDue: null,
  replaced: null,
  ...changes,
});

export const programme = (id: string, changes: Partial<ProgrammeFact> = {}): ProgrammeFact => ({
  id,
  assignmentId: id,
  agreedOn: null,
  ended: null,
  mentorReportDue: null,
  menteeReportDue: null,
  mentorReport: { authorId: null, filedOn: null, rating: null },
  menteeReports: [{ authorId: null, filedOn: null, rating: null }],
  ...changes,
});

export const schoolFacts = (changes: Partial<SchoolFacts> = {}): SchoolFacts => ({
  employments: [],
  needs: [],
  assignments: [],
  programmes: [],
  events: [],
  dataConsents: [],
  maxMenteesAtOnce: 3,
  youngSpecialistYears: 3,
  ...changes,
});

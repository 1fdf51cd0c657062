export type {
  AssignmentFact,
  DataConsentFact,
  EmploymentFact,
  EventFact,
  NeedFact,
  ProgrammeFact,
  ReportFact,
  SchoolFacts,
} from './facts';
export { sumOfRatios, type Ratio } from './ratio';
export { INDICATORS, INDICATOR_CODES, type Indicator, type IndicatorCode } from './indicators';
export { mentorLoads } from './running';
export {
  consentCoverage,
  coverageNeed,
  newcomerShare,
  participantsShare,
  youngShare,
} from './coverage';
export {
  onTimeAppointments,
  onTimeMenteeReports,
  onTimeMentorReports,
  onTimeProgrammes,
} from './timeliness';
export {
  completionRate,
  completionReasons,
  eventFulfilment,
  loadHistogram,
  mentorLoad,
  mentorRating,
  replacementGrounds,
  replacementRate,
} from './outcome';
export { districtRollUp, rollUp, type RollUp } from './roll-up';
export { SMALLEST_PUBLISHED, measure, publishedMeasure, type Measure } from './measure';

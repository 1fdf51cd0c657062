export {
  type AssignmentFact,
  type DataConsentFact,
  type EmploymentFact,
  type EventFact,
  type NeedFact,
  type ProgrammeFact,
  type ReportFact,
  type SchoolFacts,
  YOUNG_SPECIALIST_YEARS,
} from './facts';
export { completionReasons, loadHistogram, replacementGrounds } from './breakdowns';
export { indicatorLines } from './indicator-lines';
export { INDICATORS, INDICATOR_CODES, type Indicator, type IndicatorCode } from './indicators';
export { type Line, ratioOf } from './line';
export { type Measure, measure, publishedMeasure, SMALLEST_PUBLISHED } from './measure';
export { type Ratio, sumOfRatios } from './ratio';
export { districtRollUp, rollUp, type RollUp } from './roll-up';
export { mentorLoads } from './running';
export { schoolYear, schoolYearOf, snapshotDay } from './school-year';

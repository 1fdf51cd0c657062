export {
  appointmentClock,
  appointmentTerm,
  isNewcomer,
  NEWCOMER_MONTHS,
  type AppointmentClock,
} from './appointment-clock';
export { changeParameter, type ParameterChange, type ParameterInput } from './change-parameter';
export {
  ACTOR_TITLES,
  APPOINTER_TITLES,
  APPOINTMENT_DOCUMENT_TITLES,
  COLLEGIAL_BODY_TITLES,
  COMPLETION_REASON_TITLES,
  COMPLETION_REASONS,
  CURATOR_POOL_TITLES,
  FRAMEWORK_TITLES,
  MENTORING_FORM_TITLES,
  MENTORING_FORMS,
  MENTORING_KIND_TITLES,
  MENTORING_KINDS,
  PRESENCE_TITLES,
  PUPIL_FORMS,
  REPLACEMENT_GROUND_TITLES,
  REPLACEMENT_GROUNDS,
  SUPPORT_SCOPE_TITLES,
  type AppointmentDocument,
  type CompletionReason,
  type MentoringForm,
  type MentoringKind,
  type ReplacementGround,
} from './codes';
export {
  DEADLINE_STATES,
  deadlineState,
  DUE_SOON_DAYS,
  type DeadlineState,
  type DeadlineStateCode,
} from './deadline-state';
export { dueDate, parameterDue } from './due-date';
export type { HelpTopic } from './help/help-topic';
export { findTopics, HELP_TOPICS } from './help/help-topics';
export {
  DAY_TYPES,
  PARAMETER_MODES,
  PARAMETER_UNITS,
  ruleValue,
  type DayType,
  type Parameter,
  type ParameterMode,
  type ParameterUnit,
} from './parameter';
export {
  PARAMETER_GROUPS,
  type CodeDefinition,
  type NumberDefinition,
  type ParameterDefinition,
  type ParameterGroup,
  type YesNoDefinition,
} from './parameter-definition';
export { PARAMETER_KEYS, PARAMETERS, type ParameterKey } from './parameters';
export { parametersInForce, type DatedParameters } from './parameters-in-force';
export { presetParameters, type RegulationPreset, type Stated } from './preset';
export {
  CYCLE_TITLES,
  MONITORING_MEANS_TITLES,
  MONTH_TITLES,
  MUNICIPAL_LEVEL_TITLES,
  PROGRAMME_DOCUMENT_TITLES,
  PUBLICATION_PLACE_TITLES,
  REFRESH_TITLES,
  ROADMAP_TEMPLATE_TITLES,
  SITE_CONTENT_TITLES,
  type RoadmapTemplate,
} from './plan-codes';
export { BLANK } from './presets/blank';
export { P000 } from './presets/p000';
export { P001 } from './presets/p001';
export { P003 } from './presets/p003';
export { P004 } from './presets/p004';
export { PRESET_CODES, PRESETS, type PresetCode } from './presets/presets';
export { REGULATION_REFUSALS, type RegulationRefusalCode } from './refusals';
export {
  completeParameters,
  definitionOf,
  silentParameter,
  type ParameterValue,
  type RegulationParameters,
} from './regulation-parameters';
export { RUNNING_SUBJECTS, runningUnder, type RunningSubject } from './running-subjects';
export { districtCalendar, RUSSIAN_CALENDAR, type CalendarCorrection } from './russian-calendar';
export {
  isCalendarVerified,
  isWorkingDay,
  nextWorkingDay,
  type CalendarYear,
  type WorkingCalendar,
} from './working-calendar';

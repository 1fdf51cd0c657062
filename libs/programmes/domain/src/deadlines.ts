import { addDays, daysBetween, type LocalDate } from '@nastavnik/kernel';
import {
  dueDate,
  parameterDue,
  type RegulationParameters,
  type WorkingCalendar,
} from '@nastavnik/regulations';

export type ReportSide = 'MENTOR' | 'MENTEE';

/** Days after admission on which a missing volunteer is brought before curator and head; our default. */
export const NO_VOLUNTEER_ALERT_DAYS = 20;
/** Days after admission by which a head–teacher package should be with the authority; our default. */
export const PACKAGE_ADVICE_DAYS = 15;
/** Days of the report term on which a reminder goes out; our default. */
export const REPORT_REMINDER_DAYS = [5, 9] as const;
/** Days after the planned date on which an event without entry counts as missed; our default. */
export const EVENT_GRACE_DAYS = 3;
/** Working days of the authority to return a package, and to decide on it; our default. */
export const PACKAGE_RETURN_WORKING_DAYS = 5;
export const PACKAGE_DECISION_WORKING_DAYS = 10;

/** Last day to draw up the programme, counted from the order, or the authority's act, on the mentor (004 3.6b). */
export const programmeDue = (
  orderDate: LocalDate,
  parameters: RegulationParameters,
  calendar: WorkingCalendar,
): LocalDate | null => parameterDue(orderDate, parameters.programmeDueDays, parameters, calendar);

/** Last day to file the report of that side, counted from the day mentoring ended (004 3.6b). */
export const reportDue = (
  side: ReportSide,
  endedOn: LocalDate,
  parameters: RegulationParameters,
  calendar: WorkingCalendar,
): LocalDate | null =>
  parameterDue(
    endedOn,
    side === 'MENTOR' ? parameters.mentorReportDueDays : parameters.menteeReportDueDays,
    parameters,
    calendar,
  );

export const reportReminders = (endedOn: LocalDate): readonly LocalDate[] =>
  REPORT_REMINDER_DAYS.map((days) => addDays(endedOn, days));

export const noVolunteerAlert = (actualAdmissionDate: LocalDate): LocalDate =>
  addDays(actualAdmissionDate, NO_VOLUNTEER_ALERT_DAYS);

/** Day by which a head–teacher package had better be submitted, so that the act meets the 30 days (004 3.3, 3.7). */
export const packageSubmissionAdvice = (actualAdmissionDate: LocalDate): LocalDate =>
  addDays(actualAdmissionDate, PACKAGE_ADVICE_DAYS);

export const packageReturnDue = (submittedOn: LocalDate, calendar: WorkingCalendar): LocalDate =>
  dueDate(submittedOn, PACKAGE_RETURN_WORKING_DAYS, 'WORKING', true, calendar);

export const packageDecisionDue = (submittedOn: LocalDate, calendar: WorkingCalendar): LocalDate =>
  dueDate(submittedOn, PACKAGE_DECISION_WORKING_DAYS, 'WORKING', true, calendar);

/** An event planned for that day and still without entry counts as missed from the day after the grace days. */
export const isEventMissed = (plannedDate: LocalDate, today: LocalDate): boolean =>
  daysBetween(plannedDate, today) > EVENT_GRACE_DAYS;

/** Calendar days past the due day; 0 in time or without a term. */
export const daysLate = (due: LocalDate | null, doneOn: LocalDate): number =>
  due === null ? 0 : Math.max(0, daysBetween(due, doneOn));

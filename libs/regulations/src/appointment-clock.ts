import { addMonths, type LocalDate, type Period } from '@nastavnik/kernel';

import { parameterDue } from './due-date';
import { parametersInForce, type DatedParameters } from './parameters-in-force';
import type { WorkingCalendar } from './working-calendar';

/** For so many months after admission a person counts as newly admitted; our default. */
export const NEWCOMER_MONTHS = 12;

export const isNewcomer = (actualAdmissionDate: LocalDate, today: LocalDate): boolean =>
  today < addMonths(actualAdmissionDate, NEWCOMER_MONTHS);

/** The running term of an appointment. `due` and `clause` are null where the regulation sets no term. */
export interface AppointmentClock {
  readonly startedOn: LocalDate;
  /** The last day to appoint a mentor. */
  readonly due: LocalDate | null;
  readonly clause: string | null;
}

/**
 * The term for giving a mentor to a person whose clock started on that day, by the version in force then: somebody
 * admitted before the regulation came into force has no term under it, and a later version changes nothing for those
 * already admitted (004 3.7). Null without a version in force.
 */
export function appointmentTerm(
  startedOn: LocalDate,
  versions: readonly DatedParameters[],
  calendar: WorkingCalendar,
): AppointmentClock | null {
  const parameters = parametersInForce(versions, startedOn)?.parameters;
  if (!parameters) return null;
  const due = parameterDue(startedOn, parameters.appointmentDueDays, parameters, calendar);
  return { startedOn, due, clause: due === null ? null : parameters.appointmentDueDays.clause };
}

/**
 * The clock that actual admission starts (004 3.7), with its term. Null without an admission, for who is no newcomer
 * any more (a mentor for a later difficulty has no term), and for who has had a mentor here since: a replacement does
 * not start the days anew.
 */
export function appointmentClock(
  actualAdmissionDate: LocalDate | null,
  /** The pairs in which the person was mentored here, from the day of the appointing document. */
  mentored: readonly Period[],
  versions: readonly DatedParameters[],
  calendar: WorkingCalendar,
  today: LocalDate,
): AppointmentClock | null {
  if (actualAdmissionDate === null || !isNewcomer(actualAdmissionDate, today)) return null;
  if (mentored.some(({ to }) => to === null || to > actualAdmissionDate)) return null;
  return appointmentTerm(actualAdmissionDate, versions, calendar);
}

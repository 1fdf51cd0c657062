import { accept, addDays, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';

import type { ParticipantsRefusal } from '../refusals';

export interface RunningEmployment {
  readonly actualAdmissionDate: LocalDate | null;
  /** The first day the person no longer works here; null: still works. */
  readonly endedOn: LocalDate | null;
}

/**
 * The person leaves the school. `lastDay` is the last working day, so the employment ends on the day after it. It is
 * entered once the last day has come, never before the admission. Pairs of the person are a case of their own (004 3.8).
 */
export function endEmployment(
  employment: RunningEmployment,
  command: { readonly lastDay: LocalDate },
  today: LocalDate,
): Decision<{ readonly endedOn: LocalDate }, ParticipantsRefusal> {
  if (employment.endedOn !== null) return refuse('EMPLOYMENT_ENDED');
  if (command.lastDay > today) return refuse('DATE_IN_FUTURE', { field: 'lastDay' });
  if (employment.actualAdmissionDate !== null && command.lastDay < employment.actualAdmissionDate) {
    return refuse('DATE_BEFORE_ADMISSION', {
      field: 'lastDay',
      details: { admitted: employment.actualAdmissionDate },
    });
  }
  return accept({ endedOn: addDays(command.lastDay, 1) });
}

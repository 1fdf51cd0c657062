import type { LocalDate } from '@nastavnik/kernel';
import { appointmentDue } from '@nastavnik/programmes-domain';
import { RUSSIAN_CALENDAR } from '@nastavnik/regulations';

import type { SchoolRules } from '../regulations/school-rules';

/**
 * The last day to appoint a mentor, by the regulation in force on the day the clock started (004 3.7); of several
 * mentees the earliest. Null without an admission that starts the clock, or where the regulation is silent.
 */
export function earliestDue(
  admissions: readonly (LocalDate | null | undefined)[],
  rules: SchoolRules,
): { readonly on: LocalDate | null; readonly clause: string | null } {
  return admissions
    .flatMap((admitted) => {
      if (!admitted) return [];
      const parameters = rules.on(admitted);
      const on = appointmentDue(admitted, parameters, RUSSIAN_CALENDAR);
      return on === null ? [] : [{ on, clause: parameters.appointmentDueDays.clause }];
    })
    .reduce<{ on: LocalDate | null; clause: string | null }>(
      (first, due) => (first.on !== null && first.on <= due.on ? first : due),
      { on: null, clause: null },
    );
}

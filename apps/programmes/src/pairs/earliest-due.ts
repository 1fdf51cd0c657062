import type { LocalDate } from '@nastavnik/kernel';
import type { AppointmentClock } from '@nastavnik/regulations';

/** Of the clocks of several mentees the earliest last day; nulls where no clock runs or the regulation sets no term. */
export function earliestDue(clocks: Iterable<AppointmentClock | null>): {
  readonly on: LocalDate | null;
  readonly clause: string | null;
} {
  let first: { on: LocalDate | null; clause: string | null } = { on: null, clause: null };
  for (const clock of clocks) {
    if (clock === null || clock.due === null) continue;
    if (first.on === null || clock.due < first.on) first = { on: clock.due, clause: clock.clause };
  }
  return first;
}

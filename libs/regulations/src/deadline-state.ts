import { daysBetween, type LocalDate } from '@nastavnik/kernel';

export const DEADLINE_STATES = [
  'DONE_IN_TIME',
  'DONE_LATE',
  'OVERDUE',
  'DUE_TODAY',
  'DUE_SOON',
  'FUTURE',
] as const;
export type DeadlineStateCode = (typeof DEADLINE_STATES)[number];

/** `daysLeft` counts calendar days to the due day, from the day it was done or from today; negative when late. */
export interface DeadlineState {
  readonly state: DeadlineStateCode;
  readonly daysLeft: number;
}

/** A deadline this many calendar days away is shown as near. */
export const DUE_SOON_DAYS = 7;

/** Where a term stands: the due day itself is still in time, the day after is late. */
export function deadlineState(
  due: LocalDate,
  doneOn: LocalDate | null,
  today: LocalDate,
): DeadlineState {
  const daysLeft = daysBetween(doneOn ?? today, due);
  if (doneOn !== null) return { state: daysLeft < 0 ? 'DONE_LATE' : 'DONE_IN_TIME', daysLeft };
  if (daysLeft < 0) return { state: 'OVERDUE', daysLeft };
  if (daysLeft === 0) return { state: 'DUE_TODAY', daysLeft };
  return { state: daysLeft <= DUE_SOON_DAYS ? 'DUE_SOON' : 'FUTURE', daysLeft };
}

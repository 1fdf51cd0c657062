import type { LocalDate } from '@nastavnik/kernel';
import { dateText } from '@nastavnik/ui';

/** `20.11.2026`, or a dash where there is no day yet. */
export const dayText = (day: LocalDate | null | undefined): string => (day ? dateText(day) : '—');

/** The day of an instant, as it was written down. */
export const dayOfInstant = (instant: string): string => dayText(instant.slice(0, 10) as LocalDate);

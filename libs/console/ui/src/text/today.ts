import { InjectionToken } from '@angular/core';
import type { LocalDate } from '@nastavnik/kernel';

// Swedish writes days as ISO does; the kernel's calendar would make the first page heavier.
const isoDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' });

/** The day it is now, for words about dates; the server, not the screen, decides what is overdue. */
export const TODAY = new InjectionToken<() => LocalDate>('TODAY', {
  providedIn: 'root',
  factory: () => () => isoDay.format(new Date()) as LocalDate,
});

import { InjectionToken } from '@angular/core';
import type { LocalDate } from '@nastavnik/kernel';

/** As the services have it by default (TIME_ZONE): terms end with the district's day, not with the reader's. */
export const DISTRICT_TIME_ZONE = 'Europe/Moscow';

// Swedish writes days as ISO does; the kernel's calendar would make the first page heavier.
const isoDay = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeZone: DISTRICT_TIME_ZONE,
});

/** The day an instant falls on in the district. */
export const districtDay = (instant: Date): LocalDate => isoDay.format(instant) as LocalDate;

/** The day it is now, for words about dates; the server, not the screen, decides what is overdue. */
export const TODAY = new InjectionToken<() => LocalDate>('TODAY', {
  providedIn: 'root',
  factory: () => () => districtDay(new Date()),
});

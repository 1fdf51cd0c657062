import { InjectionToken } from '@angular/core';
import { localDateAt, type LocalDate } from '@nastavnik/kernel';

const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The day it is now, for words about dates; the server, not the screen, decides what is overdue. */
export const TODAY = new InjectionToken<() => LocalDate>('TODAY', {
  providedIn: 'root',
  factory: () => () => localDateAt(Date.now(), ownTimeZone()),
});

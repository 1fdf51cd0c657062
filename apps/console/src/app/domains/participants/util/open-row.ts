import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';

const LAST_ID = /\/([0-9a-f-]{36})(?:\?|$)/;

/** The id at the end of the address: the row whose side sheet is open. Call in a constructor or field. */
export function injectOpenRow(): Signal<string | null> {
  const router = inject(Router);
  const opened = (): string | null => LAST_ID.exec(router.url)?.[1] ?? null;
  return toSignal(
    router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(opened),
    ),
    { initialValue: opened() },
  );
}

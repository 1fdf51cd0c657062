import { DestroyRef, inject, type Signal, signal } from '@angular/core';

/** Whether the device believes to have a line. Call in a constructor. */
export function injectOnline(): Signal<boolean> {
  const online = signal(navigator.onLine);
  const listen = (): void => online.set(navigator.onLine);
  window.addEventListener('online', listen);
  window.addEventListener('offline', listen);
  inject(DestroyRef).onDestroy(() => {
    window.removeEventListener('online', listen);
    window.removeEventListener('offline', listen);
  });
  return online.asReadonly();
}

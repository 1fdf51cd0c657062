import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject } from '@angular/core';

/** What was just done elsewhere arrives by message within seconds; later a look now and then is enough. */
export const LOOK_AGAIN_MS = [2_000, 4_000, 10_000, 30_000] as const;

/**
 * Calls `look` again and again while the page is seen, more and more rarely, and at once when the person comes back to
 * it. Call in a constructor.
 */
export function lookAgain(look: () => void): void {
  const document = inject(DOCUMENT);
  const window = document.defaultView;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (): void => {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible') return;
    timer = setTimeout(
      () => {
        looks += 1;
        look();
        wait();
      },
      LOOK_AGAIN_MS[Math.min(looks, LOOK_AGAIN_MS.length - 1)],
    );
  };
  const back = (): void => {
    if (document.visibilityState === 'visible') {
      looks = 0;
      look();
    }
    wait();
  };
  wait();
  window?.addEventListener('focus', back);
  document.addEventListener('visibilitychange', back);
  inject(DestroyRef).onDestroy(() => {
    clearTimeout(timer);
    window?.removeEventListener('focus', back);
    document.removeEventListener('visibilitychange', back);
  });
}

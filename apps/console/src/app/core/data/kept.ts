import { linkedSignal, type Resource, type Signal } from '@angular/core';

/** The last value of a resource: it stays on the screen while the next one is asked for. */
export function kept<T>(resource: Resource<T | undefined>): Signal<T | undefined> {
  return linkedSignal<T | undefined, T | undefined>({
    source: () => (resource.hasValue() ? resource.value() : undefined),
    computation: (next, previous) => next ?? previous?.value,
  });
}

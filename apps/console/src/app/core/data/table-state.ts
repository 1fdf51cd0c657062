import type { Resource } from '@angular/core';
import { GraphqlFault } from '@nastavnik/graphql-client';
import type { TableState } from '@nastavnik/ui';

/** How a list stands whose rows come from this resource. */
export function tableState(resource: Resource<unknown>): TableState {
  const fault = resource.error();
  if (fault)
    return fault instanceof GraphqlFault && fault.code === 'FORBIDDEN' ? 'no-right' : 'failed';
  return resource.isLoading() ? 'loading' : 'ready';
}

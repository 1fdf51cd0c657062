import { accept, nextState, refuse, type Decision } from '@nastavnik/kernel';

import type { TenantsRefusal } from '../refusals';
import { REGULATION_MACHINE } from './regulation-machine';
import type { RegulationVersionSnapshot } from './regulation-version';

/** Whether the order that approves this version may be drawn up now (004 3.1): reviewed, a head to sign, no order yet. */
export function requestOrder(
  version: RegulationVersionSnapshot & { readonly orderRequestId: string | null },
  head: unknown,
): Decision<true, TenantsRefusal> {
  if (nextState(REGULATION_MACHINE, version.state, 'APPROVE') === null)
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: version.state } });
  if (version.orderRequestId !== null) return refuse('ORDER_ALREADY_REQUESTED');
  if (head === null || head === undefined)
    return refuse('SCHOOL_HAS_NO_HEAD', { clause: '004 3.1' });
  return accept(true);
}

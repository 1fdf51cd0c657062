import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';

import type { TenantsRefusal } from '../refusals';
import { REGULATION_MACHINE } from './regulation-machine';
import type { RegulationVersionSnapshot } from './regulation-version';

export interface RequestOrder {
  /** Whoever is to sign; null: the school has no head. */
  readonly head: unknown;
  /** The day of force the order is to name; null: the day of the order itself (004 9.1; 001 O-1 names one). */
  readonly effectiveFrom: LocalDate | null;
}

/**
 * Whether the order that approves this version may be drawn up now (004 3.1): reviewed, a head to sign, no order yet, and
 * a day of force that is not past and lies after the day on which the version now in force began. What is past is never
 * changed: a correction is a version that begins later (004 9.2).
 */
export function requestOrder(
  version: RegulationVersionSnapshot & { readonly orderRequestId: string | null },
  inForce: RegulationVersionSnapshot | null,
  { head, effectiveFrom }: RequestOrder,
  today: LocalDate,
): Decision<true, TenantsRefusal> {
  if (nextState(REGULATION_MACHINE, version.state, 'APPROVE') === null)
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: version.state } });
  if (version.orderRequestId !== null) return refuse('ORDER_ALREADY_REQUESTED');
  if (head === null || head === undefined)
    return refuse('SCHOOL_HAS_NO_HEAD', { clause: '004 3.1' });
  if (effectiveFrom === null) return accept(true);
  if (effectiveFrom < today)
    return refuse('EFFECTIVE_BEFORE_ORDER', { field: 'effectiveFrom', clause: '004 9.1' });
  if (inForce?.effectiveFrom != null && effectiveFrom <= inForce.effectiveFrom)
    return refuse('EFFECTIVE_DATE_TAKEN', { field: 'effectiveFrom', clause: '004 9.2' });
  return accept(true);
}

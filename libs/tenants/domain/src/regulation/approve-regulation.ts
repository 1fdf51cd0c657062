import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';

import type { TenantsRefusal } from '../refusals';
import { REGULATION_MACHINE } from './regulation-machine';
import type { RegulationVersionSnapshot } from './regulation-version';

export interface ApproveRegulation {
  readonly order: { readonly date: LocalDate; readonly signed: boolean };
  /** The day named in the order; null: the day of the order itself (004 9.1). */
  readonly effectiveFrom: LocalDate | null;
}

/**
 * The head's order D01 approves the version (004 3.1). It takes effect on the day of the order or a later day it names
 * (004 9.1), and after the version now in force began.
 */
export function approveRegulation(
  version: RegulationVersionSnapshot,
  inForce: RegulationVersionSnapshot | null,
  command: ApproveRegulation,
  today: LocalDate,
): Decision<{ readonly state: 'APPROVED'; readonly effectiveFrom: LocalDate }, TenantsRefusal> {
  if (nextState(REGULATION_MACHINE, version.state, 'APPROVE') === null) {
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: version.state } });
  }
  const { order } = command;
  if (!order.signed) return refuse('ORDER_NOT_SIGNED', { clause: '004 3.1' });
  if (order.date > today) return refuse('DATE_IN_FUTURE', { field: 'order' });
  const effectiveFrom = command.effectiveFrom ?? order.date;
  if (effectiveFrom < order.date) {
    return refuse('EFFECTIVE_BEFORE_ORDER', { field: 'effectiveFrom', clause: '004 9.1' });
  }
  if (inForce?.effectiveFrom != null && effectiveFrom <= inForce.effectiveFrom) {
    return refuse('EFFECTIVE_DATE_TAKEN', { field: 'effectiveFrom', clause: '004 9.2' });
  }
  return accept({ state: 'APPROVED', effectiveFrom });
}

/** The day named in the order has come (004 9.1). */
export function bringIntoForce(
  version: RegulationVersionSnapshot,
  today: LocalDate,
): Decision<{ readonly state: 'IN_FORCE' }, TenantsRefusal> {
  if (nextState(REGULATION_MACHINE, version.state, 'BRING_INTO_FORCE') === null) {
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: version.state } });
  }
  if (version.effectiveFrom === null || today < version.effectiveFrom) {
    return refuse('EFFECTIVE_DATE_NOT_REACHED', { clause: '004 9.1' });
  }
  return accept({ state: 'IN_FORCE' });
}

/**
 * A newer version has come into force (004 9.2). `effectiveTo` is the first day the old one no longer holds; programmes
 * that began under it keep it.
 */
export function supersedeRegulation(
  version: RegulationVersionSnapshot,
  next: RegulationVersionSnapshot,
): Decision<{ readonly state: 'SUPERSEDED'; readonly effectiveTo: LocalDate }, TenantsRefusal> {
  if (nextState(REGULATION_MACHINE, version.state, 'SUPERSEDE') === null) {
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: version.state } });
  }
  if (next.state !== 'IN_FORCE' || next.effectiveFrom === null) {
    return refuse('EFFECTIVE_DATE_NOT_REACHED', { clause: '004 9.2' });
  }
  return accept({ state: 'SUPERSEDED', effectiveTo: next.effectiveFrom });
}

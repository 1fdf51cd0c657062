import { accept, nextState, refuse, type Decision } from '@nastavnik/kernel';

import type { TenantsRefusal } from '../refusals';
import { REGULATION_MACHINE } from './regulation-machine';
import type { RegulationVersionSnapshot } from './regulation-version';

/**
 * Begins a school's next version of its regulation from a preset or from the version in force (004 3.1, 9.2). One draft
 * at a time: what is being prepared must be approved before the next begins.
 */
export function adoptRegulation(
  versions: readonly RegulationVersionSnapshot[],
): Decision<{ readonly no: number; readonly state: 'DRAFT' }, TenantsRefusal> {
  const unfinished = versions.find(
    (v) => v.state === 'DRAFT' || v.state === 'REVIEWED' || v.state === 'APPROVED',
  );
  if (unfinished !== undefined)
    return refuse('DRAFT_ALREADY_EXISTS', { details: { no: unfinished.no } });
  return accept({ no: Math.max(0, ...versions.map((v) => v.no)) + 1, state: 'DRAFT' });
}

/**
 * Permits changing values of a draft. The values themselves are judged by the parameter table of the regulations
 * library; here stands only that nothing but a draft may be touched (004 9.2: a new act for every change).
 */
export function changeParameters(
  version: RegulationVersionSnapshot,
  command: { readonly changed: readonly string[] },
): Decision<
  { readonly state: 'DRAFT'; readonly openQuestions: readonly string[] },
  TenantsRefusal
> {
  if (nextState(REGULATION_MACHINE, version.state, 'CHANGE') === null) {
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: version.state } });
  }
  if (command.changed.length === 0) return refuse('NOTHING_CHANGED');
  return accept({
    state: 'DRAFT',
    openQuestions: version.openQuestions.filter((question) => !command.changed.includes(question)),
  });
}

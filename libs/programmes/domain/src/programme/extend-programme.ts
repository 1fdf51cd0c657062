import {
  accept,
  lastsAtMostMonths,
  type Decision,
  type LocalDate,
  type Period,
} from '@nastavnik/kernel';
import { ruleValue, type RegulationParameters } from '@nastavnik/regulations';

import { citing, judge, must, ruled, should, type Warning } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { isBlank, REASON_BOUNDS, textChecks } from '../written-text';
import { PROGRAMME_MACHINE, type ProgrammeState } from './programme-machine';
import { liesWithin } from './programme-plan';

export interface ExtendProgrammeSnapshot {
  readonly state: ProgrammeState;
  readonly version: number;
  readonly term: Period;
  readonly assignmentTerm: Period;
  readonly mentorId: string;
  readonly menteeIds: readonly string[];
}

export interface ExtendProgramme {
  /** The new first day after the programme. */
  readonly to: LocalDate;
  readonly reason: string;
  readonly agreedIds: readonly string[];
  /** The curator's grounds for going beyond the most months; null otherwise. */
  readonly justification: string | null;
}

export interface ProgrammeExtended {
  readonly state: ProgrammeState;
  readonly version: number;
  readonly term: Period;
  /** The term in the order is exceeded: an order on the change (D17) is needed. */
  readonly orderNeeded: boolean;
  readonly warnings: readonly Warning[];
}

/**
 * Extends a running programme by agreement of the mentor and every mentee (004 7.2). Refuses a date that is not later,
 * and a term above the most months (004 1.2) unless the curator justifies it, which warns.
 */
export function extendProgramme(
  snapshot: ExtendProgrammeSnapshot,
  command: ExtendProgramme,
  parameters: RegulationParameters,
): Decision<ProgrammeExtended, ProgrammeRefusalCode> {
  const stepped = step(PROGRAMME_MACHINE, snapshot.state, 'EXTEND');
  if (!stepped.ok) return stepped;
  const term: Period = { from: snapshot.term.from, to: command.to };
  const everyone = [snapshot.mentorId, ...snapshot.menteeIds];
  const { programmeMaxMonths } = parameters;
  const maximum = ruleValue(programmeMaxMonths);
  const justified = !isBlank(command.justification);
  const verdict = judge([
    must(snapshot.term.to === null || command.to <= snapshot.term.to, 'EXTENSION_NOT_LATER', {
      field: 'to',
    }),
    ruled(
      parameters.extensionNeedsBoth,
      (both) => both && !everyone.every((id) => command.agreedIds.includes(id)),
      'MUTUAL_CONSENT_MISSING',
      { field: 'agreedIds' },
    ),
    ...textChecks('reason', command.reason, REASON_BOUNDS),
    ruled(
      programmeMaxMonths,
      (months) => !justified && !lastsAtMostMonths(term, months),
      'TERM_TOO_LONG',
      { field: 'to' },
    ),
    should(
      maximum !== null && justified && !lastsAtMostMonths(term, maximum),
      'EXTENDED_BEYOND_MAXIMUM',
      { field: 'to', ...citing(programmeMaxMonths) },
    ),
  ]);
  if (!verdict.ok) return verdict;
  return accept({
    state: stepped.value,
    version: snapshot.version + 1,
    term,
    orderNeeded: !liesWithin(term, snapshot.assignmentTerm),
    warnings: verdict.value,
  });
}

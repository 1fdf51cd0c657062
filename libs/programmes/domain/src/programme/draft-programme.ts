import { accept, type Decision, type LocalDate, type Period } from '@nastavnik/kernel';
import type { RegulationParameters } from '@nastavnik/regulations';

import type { AssignmentState } from '../assignment/assignment-machine';
import { daysLate } from '../deadlines';
import { citing, judge, must, should, type Warning } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { PROGRAMME_MACHINE, type ProgrammeState } from './programme-machine';
import { planChecks, type ProgrammePlan } from './programme-plan';

export interface DraftProgrammeSnapshot {
  readonly assignment: {
    readonly state: AssignmentState;
    readonly mentorId: string;
    readonly term: Period;
  };
  /** The draft so far; null when this is the first. */
  readonly programme: { readonly state: ProgrammeState; readonly version: number } | null;
  readonly due: LocalDate | null;
}

export interface ProgrammeDrafted extends ProgrammePlan {
  readonly state: ProgrammeState;
  readonly version: number;
  /** Nobody has read the new version yet. */
  readonly acquaintedIds: readonly string[];
  readonly daysLate: number;
  readonly warnings: readonly Warning[];
}

/**
 * The mentor draws up the programme or a new version of the draft (004 3.6b). Refuses another author, an assignment
 * not appointed, contents without goal, difficulty or event, dates outside the limits; below the least months and past
 * the ten days from the order it warns.
 */
export function draftProgramme(
  snapshot: DraftProgrammeSnapshot,
  command: ProgrammePlan,
  actor: { readonly personId: string | null },
  parameters: RegulationParameters,
  today: LocalDate,
): Decision<ProgrammeDrafted, ProgrammeRefusalCode> {
  const { assignment, programme, due } = snapshot;
  const stepped = step(PROGRAMME_MACHINE, programme?.state ?? 'DRAFT', 'DRAFT');
  if (!stepped.ok) return stepped;
  // Measured once: a new version of a draft made in time is not late.
  const late = programme === null ? daysLate(due, today) : 0;
  const verdict = judge([
    must(actor.personId !== assignment.mentorId, 'NOT_YOUR_PROGRAMME'),
    must(!['APPOINTED', 'ACTIVE'].includes(assignment.state), 'ASSIGNMENT_NOT_ACTIVE'),
    ...planChecks(command, assignment.term, parameters),
    should(late > 0, 'DRAFTED_LATE', {
      ...citing(parameters.programmeDueDays),
      details: { daysLate: late },
    }),
  ]);
  if (!verdict.ok) return verdict;
  return accept({
    ...command,
    state: stepped.value,
    version: (programme?.version ?? 0) + 1,
    acquaintedIds: [],
    daysLate: late,
    warnings: verdict.value,
  });
}

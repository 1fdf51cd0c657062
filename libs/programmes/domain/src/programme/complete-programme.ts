import { accept, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { CompletionReason, RegulationParameters } from '@nastavnik/regulations';

import { citing, judge, must, should, type Warning } from '../judgement';
import type { EventState } from '../meeting/event-machine';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { isBlank } from '../written-text';
import { PROGRAMME_MACHINE, type ProgrammeState } from './programme-machine';

export interface CompleteProgrammeSnapshot {
  readonly state: ProgrammeState;
  readonly events: readonly {
    readonly id: string;
    readonly state: EventState;
    readonly cancelReason: string | null;
  }[];
  /** Meetings the mentor entered that no mentee has confirmed. */
  readonly unconfirmedMeetings: number;
}

export interface ProgrammeEnded {
  readonly state: ProgrammeState;
  readonly endedOn: LocalDate;
  readonly reason: CompletionReason;
  readonly warnings: readonly Warning[];
}

/**
 * Completes a programme whose plan is carried out in full: every event held, or cancelled with a reason (004 7.1).
 * Refuses a date in the future; unconfirmed meetings are told.
 */
export function completeProgramme(
  snapshot: CompleteProgrammeSnapshot,
  command: { readonly completedOn: LocalDate },
  parameters: RegulationParameters,
  today: LocalDate,
): Decision<ProgrammeEnded, ProgrammeRefusalCode> {
  const stepped = step(PROGRAMME_MACHINE, snapshot.state, 'COMPLETE');
  if (!stepped.ok) return stepped;
  const open = snapshot.events.filter(
    ({ state, cancelReason }) =>
      state !== 'HELD' && !(state === 'CANCELLED' && !isBlank(cancelReason)),
  );
  const verdict = judge([
    must(command.completedOn > today, 'DATE_IN_FUTURE', { field: 'completedOn' }),
    must(open.length > 0, 'EVENTS_OPEN', {
      ...citing(parameters.completionReasons),
      details: { count: open.length },
    }),
    should(snapshot.unconfirmedMeetings > 0, 'MEETINGS_UNCONFIRMED', {
      details: { count: snapshot.unconfirmedMeetings },
    }),
  ]);
  if (!verdict.ok) return verdict;
  return accept({
    state: stepped.value,
    endedOn: command.completedOn,
    reason: 'FULL',
    warnings: verdict.value,
  });
}

import { accept, type Decision } from '@nastavnik/kernel';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { REASON_BOUNDS, textChecks } from '../written-text';
import { EVENT_MACHINE, type EventState } from './event-machine';

export interface EventSnapshot {
  readonly state: EventState;
  readonly mentorId: string;
}

/** The mentor cancels a planned event and says why; without a reason the plan would not count as carried out. */
export function cancelEvent(
  snapshot: EventSnapshot,
  command: { readonly reason: string },
  actor: { readonly personId: string | null },
): Decision<{ readonly state: EventState; readonly cancelReason: string }, ProgrammeRefusalCode> {
  const stepped = step(EVENT_MACHINE, snapshot.state, 'CANCEL');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(actor.personId !== snapshot.mentorId, 'NOT_YOUR_PROGRAMME'),
    ...textChecks('reason', command.reason, REASON_BOUNDS),
  ]);
  if (!verdict.ok) return verdict;
  return accept({ state: stepped.value, cancelReason: command.reason.trim() });
}

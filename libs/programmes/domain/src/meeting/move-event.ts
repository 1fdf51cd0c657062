import { accept, contains, type Decision, type LocalDate, type Period } from '@nastavnik/kernel';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { REASON_BOUNDS, textChecks } from '../written-text';
import type { EventSnapshot } from './cancel-event';
import { EVENT_MACHINE, type EventState } from './event-machine';

export interface MoveEvent {
  readonly plannedDate: LocalDate;
  readonly reason: string;
}

/** The mentor moves an event to a day from today on and inside the programme's term, with a reason. */
export function moveEvent(
  snapshot: EventSnapshot & { readonly programmeTerm: Period },
  command: MoveEvent,
  actor: { readonly personId: string | null },
  today: LocalDate,
): Decision<
  { readonly state: EventState; readonly plannedDate: LocalDate; readonly moveReason: string },
  ProgrammeRefusalCode
> {
  const stepped = step(EVENT_MACHINE, snapshot.state, 'MOVE');
  if (!stepped.ok) return stepped;
  const { plannedDate } = command;
  const verdict = judge([
    must(actor.personId !== snapshot.mentorId, 'NOT_YOUR_PROGRAMME'),
    must(plannedDate < today, 'DATE_NOT_LATER', { field: 'plannedDate' }),
    must(!contains(snapshot.programmeTerm, plannedDate), 'EVENT_OUTSIDE_TERM', {
      field: 'plannedDate',
    }),
    ...textChecks('reason', command.reason, REASON_BOUNDS),
  ]);
  if (!verdict.ok) return verdict;
  return accept({ state: stepped.value, plannedDate, moveReason: command.reason.trim() });
}

import { accept, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { RegulationParameters, WorkingCalendar } from '@nastavnik/regulations';

import { reportDue } from '../deadlines';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { ASSIGNMENT_MACHINE, type AssignmentState } from './assignment-machine';

export interface AssignmentEnded {
  readonly state: AssignmentState;
  readonly endedOn: LocalDate;
  readonly mentorReportDue: LocalDate | null;
  readonly menteeReportDue: LocalDate | null;
}

/** Ends mentoring when its programme was completed or terminated; both report terms start that day (004 3.6b). */
export function endAssignment(
  snapshot: { readonly state: AssignmentState },
  command: { readonly endedOn: LocalDate },
  parameters: RegulationParameters,
  calendar: WorkingCalendar,
): Decision<AssignmentEnded, ProgrammeRefusalCode> {
  const stepped = step(ASSIGNMENT_MACHINE, snapshot.state, 'END');
  if (!stepped.ok) return stepped;
  const { endedOn } = command;
  return accept({
    state: stepped.value,
    endedOn,
    mentorReportDue: reportDue('MENTOR', endedOn, parameters, calendar),
    menteeReportDue: reportDue('MENTEE', endedOn, parameters, calendar),
  });
}

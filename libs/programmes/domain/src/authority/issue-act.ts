import { accept, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { RegulationParameters, WorkingCalendar } from '@nastavnik/regulations';

import { programmeDue } from '../deadlines';
import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { isBlank } from '../written-text';
import { PACKAGE_MACHINE, type PackageState } from './package-machine';

export interface IssueActSnapshot {
  readonly state: PackageState;
  readonly candidateId: string;
  readonly submittedOn: LocalDate;
}

export interface IssueAct {
  readonly actNumber: string;
  readonly actDate: LocalDate;
  readonly signerPersonId: string;
}

export interface ActIssued extends IssueAct {
  readonly state: PackageState;
  /** The programme's clock starts from the act. */
  readonly programmeDue: LocalDate | null;
}

/**
 * The authority's act appoints the head as mentor (004 3.3); the assignment itself is appointed by `appoint` with the
 * act's date. Refuses an act without number, dated before submission or in the future, signed by the mentor.
 */
export function issueAct(
  snapshot: IssueActSnapshot,
  command: IssueAct,
  parameters: RegulationParameters,
  calendar: WorkingCalendar,
  today: LocalDate,
): Decision<ActIssued, ProgrammeRefusalCode> {
  const stepped = step(PACKAGE_MACHINE, snapshot.state, 'ISSUE_ACT');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(isBlank(command.actNumber), 'ACT_NUMBER_MISSING', { field: 'actNumber' }),
    must(command.actDate > today, 'DATE_IN_FUTURE', { field: 'actDate' }),
    must(command.actDate < snapshot.submittedOn, 'ACT_BEFORE_SUBMISSION', { field: 'actDate' }),
    must(command.signerPersonId === snapshot.candidateId, 'HEAD_APPOINTS_SELF', {
      field: 'signerPersonId',
    }),
  ]);
  if (!verdict.ok) return verdict;
  return accept({
    ...command,
    state: stepped.value,
    programmeDue: programmeDue(command.actDate, parameters, calendar),
  });
}

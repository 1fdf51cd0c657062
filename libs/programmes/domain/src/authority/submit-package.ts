import { accept, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { WorkingCalendar } from '@nastavnik/regulations';

import { packageDecisionDue, packageReturnDue } from '../deadlines';
import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { isBlank } from '../written-text';
import { PACKAGE_MACHINE, type PackageState } from './package-machine';
import { missingPapers, type EnclosedPaper } from './package-papers';

export interface SubmitPackageSnapshot {
  readonly state: PackageState;
  /** Null where the coordinator is to find a mentor in another school. */
  readonly candidateId: string | null;
  readonly crossSchool: boolean;
  readonly enclosed: readonly EnclosedPaper[];
}

export interface SubmitPackage {
  readonly submittedOn: LocalDate;
  readonly outgoingNumber: string;
}

export interface PackageSubmitted extends SubmitPackage {
  readonly state: PackageState;
  /** The authority returns an incomplete package by the first day and decides by the second; our defaults. */
  readonly returnDue: LocalDate;
  readonly decisionDue: LocalDate;
}

/**
 * The head, or the acting head, sends the package (004 3.3). Refuses a package without candidate unless the
 * coordinator is to find one in another school, with papers missing (their codes in `details.missing`), without
 * outgoing number, with a date in the future.
 */
export function submitPackage(
  snapshot: SubmitPackageSnapshot,
  command: SubmitPackage,
  calendar: WorkingCalendar,
  today: LocalDate,
): Decision<PackageSubmitted, ProgrammeRefusalCode> {
  const stepped = step(PACKAGE_MACHINE, snapshot.state, 'SUBMIT');
  if (!stepped.ok) return stepped;
  const missing = missingPapers(snapshot.enclosed, snapshot.candidateId !== null);
  const verdict = judge([
    must(snapshot.candidateId === null && !snapshot.crossSchool, 'CANDIDATE_MISSING', {
      field: 'candidateId',
    }),
    must(missing.length > 0, 'PACKAGE_INCOMPLETE', {
      field: 'enclosed',
      details: { missing: missing.join(','), count: missing.length },
    }),
    must(isBlank(command.outgoingNumber), 'OUTGOING_NUMBER_MISSING', { field: 'outgoingNumber' }),
    must(command.submittedOn > today, 'DATE_IN_FUTURE', { field: 'submittedOn' }),
  ]);
  if (!verdict.ok) return verdict;
  return accept({
    ...command,
    state: stepped.value,
    returnDue: packageReturnDue(command.submittedOn, calendar),
    decisionDue: packageDecisionDue(command.submittedOn, calendar),
  });
}

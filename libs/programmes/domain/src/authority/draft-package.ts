import { accept, type Decision, type LocalDate } from '@nastavnik/kernel';

import { packageSubmissionAdvice } from '../deadlines';
import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { PACKAGE_MACHINE, type PackageState } from './package-machine';
import { PACKAGE_PAPERS, type PackagePaper } from './package-papers';

export interface DraftPackage {
  readonly menteeId: string;
  /** Null when the coordinator is to find a head. */
  readonly candidateId: string | null;
  readonly crossSchool: boolean;
  readonly need: string;
  readonly actualAdmissionDate: LocalDate | null;
}

export interface PackageDrafted extends DraftPackage {
  readonly state: PackageState;
  readonly papers: readonly PackagePaper[];
  /** The day by which it had better be submitted; null without an admission that starts the 30 days. */
  readonly submitBy: LocalDate | null;
}

/** Opens a package in the mentee's school (004 3.3); the need is stated, the candidate is not the mentee. */
export function draftPackage(
  command: DraftPackage,
): Decision<PackageDrafted, ProgrammeRefusalCode> {
  const verdict = judge([
    must(command.candidateId === command.menteeId, 'SELF_PAIR', { field: 'candidateId' }),
    must(command.need.trim() === '', 'REASON_MISSING', { field: 'need' }),
  ]);
  if (!verdict.ok) return verdict;
  const { actualAdmissionDate } = command;
  return accept({
    ...command,
    state: PACKAGE_MACHINE.initial,
    papers: PACKAGE_PAPERS,
    submitBy: actualAdmissionDate === null ? null : packageSubmissionAdvice(actualAdmissionDate),
  });
}

import { accept, type Decision } from '@nastavnik/kernel';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { REASON_BOUNDS, textChecks } from '../written-text';
import { PACKAGE_MACHINE, type PackageState } from './package-machine';
import type { PackagePaper } from './package-papers';

interface Reviewed {
  readonly state: PackageState;
}

/** What the authority finds wanting: the paper, and what is wrong with it. */
export interface PackageGap {
  readonly paper: PackagePaper;
  readonly remark: string;
}

/** The authority returns the package with its gaps, at least one. */
export function returnPackage(
  snapshot: Reviewed,
  command: { readonly gaps: readonly PackageGap[] },
): Decision<Reviewed & { readonly gaps: readonly PackageGap[] }, ProgrammeRefusalCode> {
  const stepped = step(PACKAGE_MACHINE, snapshot.state, 'RETURN');
  if (!stepped.ok) return stepped;
  const verdict = judge([must(command.gaps.length === 0, 'GAP_MISSING', { field: 'gaps' })]);
  return verdict.ok ? accept({ state: stepped.value, gaps: command.gaps }) : verdict;
}

/** The authority accepts the package once a mentor is chosen; its act appoints, not the acceptance. */
export function acceptPackage(
  snapshot: Reviewed & { readonly candidateId: string | null },
): Decision<Reviewed, ProgrammeRefusalCode> {
  const stepped = step(PACKAGE_MACHINE, snapshot.state, 'ACCEPT');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(snapshot.candidateId === null, 'CANDIDATE_MISSING', { field: 'candidateId' }),
  ]);
  return verdict.ok ? accept({ state: stepped.value }) : verdict;
}

/** The authority refuses with reasons; the curator then proposes another mentor. */
export function refusePackage(
  snapshot: Reviewed,
  command: { readonly reason: string },
): Decision<Reviewed & { readonly refuseReason: string }, ProgrammeRefusalCode> {
  const stepped = step(PACKAGE_MACHINE, snapshot.state, 'REFUSE');
  if (!stepped.ok) return stepped;
  const verdict = judge(textChecks('reason', command.reason, REASON_BOUNDS));
  if (!verdict.ok) return verdict;
  return accept({ state: stepped.value, refuseReason: command.reason.trim() });
}

import { accept, type Decision } from '@nastavnik/kernel';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { REASON_BOUNDS, textChecks } from '../written-text';
import { REPORT_MACHINE, type ReportState } from './report-machine';

/**
 * What a report may be returned for: form only. The list is closed so that nobody can ask for another judgement or
 * another rating.
 */
export const REPORT_GAPS = [
  'SECTION_NOT_ABOUT_PROGRAMME',
  'RECOMMENDATIONS_NOT_GIVEN',
  'MENTOR_WORK_NOT_DESCRIBED',
  'OTHER_PERSON_OR_TERM',
  'SIGNATURE_MISSING',
] as const;
export type ReportGap = (typeof REPORT_GAPS)[number];

interface Reviewed {
  readonly state: ReportState;
}

/** The curator returns a report for formal gaps, at least one. */
export function returnReport(
  snapshot: Reviewed,
  command: { readonly gaps: readonly ReportGap[] },
): Decision<Reviewed & { readonly gaps: readonly ReportGap[] }, ProgrammeRefusalCode> {
  const stepped = step(REPORT_MACHINE, snapshot.state, 'RETURN');
  if (!stepped.ok) return stepped;
  const verdict = judge([must(command.gaps.length === 0, 'GAP_MISSING', { field: 'gaps' })]);
  return verdict.ok ? accept({ state: stepped.value, gaps: command.gaps }) : verdict;
}

/** The curator accepts a filed report. */
export function acceptReport(snapshot: Reviewed): Decision<Reviewed, ProgrammeRefusalCode> {
  const stepped = step(REPORT_MACHINE, snapshot.state, 'ACCEPT');
  return stepped.ok ? accept({ state: stepped.value }) : stepped;
}

/** The head excuses a report that will not come (dismissal, illness), with a reason. */
export function excuseReport(
  snapshot: Reviewed,
  command: { readonly reason: string },
): Decision<Reviewed & { readonly excuseReason: string }, ProgrammeRefusalCode> {
  const stepped = step(REPORT_MACHINE, snapshot.state, 'EXCUSE');
  if (!stepped.ok) return stepped;
  const verdict = judge(textChecks('reason', command.reason, REASON_BOUNDS));
  if (!verdict.ok) return verdict;
  return accept({ state: stepped.value, excuseReason: command.reason.trim() });
}

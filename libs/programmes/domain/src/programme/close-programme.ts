import { accept, type Decision } from '@nastavnik/kernel';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import type { ReportState } from '../report/report-machine';
import { step } from '../step';
import { PROGRAMME_MACHINE, type ProgrammeState } from './programme-machine';

export interface ReportsSnapshot {
  readonly state: ProgrammeState;
  /** The mentor's report and one of each mentee. */
  readonly reports: readonly { readonly state: ReportState }[];
}

/** A report that keeps nothing waiting: filed, accepted, or excused by the head. */
const SETTLED: readonly ReportState[] = ['SUBMITTED', 'ACCEPTED', 'EXCUSED'];

function withReports(
  snapshot: ReportsSnapshot,
  action: 'REPORT' | 'CLOSE',
): Decision<{ readonly state: ProgrammeState }, ProgrammeRefusalCode> {
  const stepped = step(PROGRAMME_MACHINE, snapshot.state, action);
  if (!stepped.ok) return stepped;
  const open = snapshot.reports.filter((report) => !SETTLED.includes(report.state)).length;
  const verdict = judge([
    must(open > 0 || snapshot.reports.length === 0, 'REPORTS_OPEN', {
      details: { count: open },
    }),
  ]);
  return verdict.ok ? accept({ state: stepped.value }) : verdict;
}

/** Marks an ended programme as reported once every report is in or excused (004 3.6b). */
export const markReported = (snapshot: ReportsSnapshot) => withReports(snapshot, 'REPORT');

/** The curator closes a reported programme, which goes to the programme bank; refuses while a report is open. */
export const closeProgramme = (snapshot: ReportsSnapshot) => withReports(snapshot, 'CLOSE');

import { accept, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { RegulationParameters } from '@nastavnik/regulations';

import { daysLate, type ReportSide } from '../deadlines';
import { citing, judge, must, should, type Check, type Warning } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { REPORT_TEXT_BOUNDS, textChecks } from '../written-text';
import { REPORT_MACHINE, type ReportState } from './report-machine';

/** The mentee's rating of the mentor, whole points, both bounds included. */
export const MENTOR_RATING = { min: 1, max: 10 } as const;

/** How the mentee carried out the programme, and recommendations for further development (004 3.6b). */
export interface MentorReport {
  readonly side: 'MENTOR';
  readonly performance: string;
  readonly recommendations: string;
}

/** How mentoring went, the mentor's work, and a rating of the mentor (004 3.6b). */
export interface MenteeReport {
  readonly side: 'MENTEE';
  readonly course: string;
  readonly mentorWork: string;
  readonly rating: number;
}

export type ReportContents = MentorReport | MenteeReport;

export interface FileReportSnapshot {
  readonly state: ReportState;
  readonly side: ReportSide;
  readonly authorId: string;
  readonly due: LocalDate | null;
  /** The day it was first filed; a corrected report keeps it. */
  readonly firstFiledOn: LocalDate | null;
}

export interface ReportFiled {
  readonly state: ReportState;
  readonly contents: ReportContents;
  readonly filedOn: LocalDate;
  readonly firstFiledOn: LocalDate;
  readonly daysLate: number;
  readonly warnings: readonly Warning[];
}

function contentsChecks(contents: ReportContents): readonly Check[] {
  if (contents.side === 'MENTOR')
    return [
      ...textChecks('performance', contents.performance, REPORT_TEXT_BOUNDS),
      ...textChecks('recommendations', contents.recommendations, REPORT_TEXT_BOUNDS),
    ];
  const { rating } = contents;
  return [
    ...textChecks('course', contents.course, REPORT_TEXT_BOUNDS),
    ...textChecks('mentorWork', contents.mentorWork, REPORT_TEXT_BOUNDS),
    must(
      !Number.isInteger(rating) || rating < MENTOR_RATING.min || rating > MENTOR_RATING.max,
      'RATING_OUT_OF_RANGE',
      { field: 'rating', details: MENTOR_RATING },
    ),
  ];
}

/**
 * The author files the report (004 3.6b). Refuses another author, the other side's contents, a text too short or too
 * long, a rating outside 1 to 10. A report after the ten days is taken and flagged.
 */
export function fileReport(
  snapshot: FileReportSnapshot,
  command: ReportContents,
  actor: { readonly personId: string | null },
  parameters: RegulationParameters,
  today: LocalDate,
): Decision<ReportFiled, ProgrammeRefusalCode> {
  const stepped = step(REPORT_MACHINE, snapshot.state, 'FILE');
  if (!stepped.ok) return stepped;
  const firstFiledOn = snapshot.firstFiledOn ?? today;
  const late = daysLate(snapshot.due, firstFiledOn);
  const verdict = judge([
    must(actor.personId !== snapshot.authorId || command.side !== snapshot.side, 'NOT_YOUR_REPORT'),
    ...contentsChecks(command),
    should(late > 0, 'FILED_LATE', {
      ...citing(
        snapshot.side === 'MENTOR'
          ? parameters.mentorReportDueDays
          : parameters.menteeReportDueDays,
      ),
      details: { daysLate: late },
    }),
  ]);
  if (!verdict.ok) return verdict;
  return accept({
    state: stepped.value,
    contents: command,
    filedOn: today,
    firstFiledOn,
    daysLate: late,
    warnings: verdict.value,
  });
}

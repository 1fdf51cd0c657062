import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, type Work } from '@nastavnik/persistence';
import { fileReport, markReported, type ReportContents } from '@nastavnik/programmes-domain';

import { PairSchool } from '../pairs/pair-school';
import { ProgrammesQueries } from '../programmes/programmes.queries';
import { SchoolRules } from '../regulations/school-rules';
import { loadReport, type ReportRecord } from './report-record';
import type { FileReportInput } from './report.type';
import { requestReportPaper } from './request-report-paper';

/** The author files the report; the last one makes the programme reported (004 3.6b). */
@Injectable()
export class FileReport {
  constructor(
    private readonly database: Database,
    private readonly pairSchool: PairSchool,
    private readonly queries: ProgrammesQueries,
  ) {}

  async execute(actor: Actor, input: FileReportInput) {
    const inSchool = await this.pairSchool.actorFor(actor, 'report', input.reportId);
    const answer = await this.database.write(inSchool, async (work) => {
      const record = await loadReport(work, input.reportId);
      const { report, programme, assignment } = record;
      const rules = await SchoolRules.load(work.em, inSchool.tenantId);
      const decision = fileReport(
        {
          state: report.state,
          side: report.side,
          authorId: report.authorId,
          due: report.due ?? null,
          firstFiledOn: report.firstFiledOn ?? null,
        },
        contentsOf(report.side, input),
        actor,
        rules.on(assignment.orderDate ?? work.today),
        work.today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { state, contents, filedOn, firstFiledOn, daysLate } = decision.value;
      Object.assign(report, { state, contents, filedOn, firstFiledOn, gaps: [] });
      report.documentRequestId = await requestReportPaper(work, record);
      work.audit({
        fact: 'REPORT_FILED',
        subjectKind: 'PROGRAMME',
        subjectId: programme.id,
        heading: report.side === 'MENTOR' ? 'Подан отчёт наставника' : 'Подан отчёт наставляемого',
        after: { filedOn, daysLate },
      });
      work.publish('ReportFiled.v1', programme.id, {
        reportId: report.id,
        programmeId: programme.id,
        authorId: report.authorId,
        side: report.side,
        filedOn: firstFiledOn,
        due: report.due ?? null,
        rating: contents.side === 'MENTEE' ? contents.rating : null,
      });
      settle(work, record);
      return programme.id;
    });
    return typeof answer === 'string' ? this.queries.one(actor, answer) : answer;
  }
}

const contentsOf = (side: 'MENTOR' | 'MENTEE', input: FileReportInput): ReportContents =>
  side === 'MENTOR'
    ? {
        side,
        performance: input.performance?.trim() ?? '',
        recommendations: input.recommendations?.trim() ?? '',
      }
    : {
        side,
        course: input.course?.trim() ?? '',
        mentorWork: input.mentorWork?.trim() ?? '',
        rating: input.rating ?? 0,
      };

/** Every report is in or excused: the programme is reported. */
export function settle(work: Pick<Work, 'audit'>, { programme, reports }: ReportRecord): void {
  const decision = markReported({ state: programme.state, reports });
  if (!decision.ok) return;
  programme.state = decision.value.state;
  work.audit({
    fact: 'PROGRAMME_REPORTED',
    subjectKind: 'PROGRAMME',
    subjectId: programme.id,
    heading: 'Все отчёты по программе получены',
  });
}

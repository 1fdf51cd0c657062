import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import {
  acceptReport,
  excuseReport,
  type ReportGap,
  returnReport,
} from '@nastavnik/programmes-domain';

import { ProgrammesQueries } from '../programmes/programmes.queries';
import { settle } from './file-report';
import { loadReport, type ReportRecord } from './report-record';

interface Reviewed {
  readonly decision:
    | ReturnType<typeof returnReport>
    | ReturnType<typeof acceptReport>
    | ReturnType<typeof excuseReport>;
  readonly fact: string;
  readonly heading: string;
}

/** What others than the author do with a report: the curator returns or accepts it, the head excuses it. */
@Injectable()
export class ReviewReport {
  constructor(
    private readonly database: Database,
    private readonly queries: ProgrammesQueries,
  ) {}

  /** For formal gaps only, never to change a rating. */
  return(actor: Actor, id: string, gaps: readonly ReportGap[]) {
    return this.review(actor, id, ({ report }) => ({
      decision: returnReport({ state: report.state }, { gaps }),
      fact: 'REPORT_RETURNED',
      heading: 'Отчёт возвращён на доработку',
    }));
  }

  accept(actor: Actor, id: string) {
    return this.review(actor, id, ({ report }) => ({
      decision: acceptReport({ state: report.state }),
      fact: 'REPORT_ACCEPTED',
      heading: 'Отчёт принят',
    }));
  }

  excuse(actor: Actor, id: string, reason: string) {
    return this.review(actor, id, ({ report }) => ({
      decision: excuseReport({ state: report.state }, { reason }),
      fact: 'REPORT_EXCUSED',
      heading: `Отчёта не будет: ${reason.trim()}`,
    }));
  }

  private async review(actor: Actor, id: string, decide: (record: ReportRecord) => Reviewed) {
    const answer = await this.database.write(actor, async (work) => {
      const record = await loadReport(work, id);
      const { report, programme } = record;
      const { decision, fact, heading } = decide(record);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { value } = decision;
      const before = report.state;
      report.state = value.state;
      if ('gaps' in value) report.gaps = [...value.gaps];
      if ('excuseReason' in value) report.excuseReason = value.excuseReason;
      work.audit({
        fact,
        subjectKind: 'PROGRAMME',
        subjectId: programme.id,
        heading: `${heading} (${report.authorName})`,
        before: { state: before },
        after: { state: report.state },
      });
      settle(work, record);
      return programme.id;
    });
    return typeof answer === 'string' ? this.queries.one(actor, answer) : answer;
  }
}

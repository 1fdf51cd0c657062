import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { acceptReport, closeProgramme } from '@nastavnik/programmes-domain';

import { Report } from '../reports/report.entity';
import { loadProgramme } from './programme-record';
import { ProgrammesQueries } from './programmes.queries';

/** The curator closes a reported programme; reports nobody objected to are accepted with it. */
@Injectable()
export class CloseProgramme {
  constructor(
    private readonly database: Database,
    private readonly queries: ProgrammesQueries,
  ) {}

  async execute(actor: Actor, id: string) {
    const refusal = await this.database.write(actor, async (work) => {
      const { programme, assignment } = await loadProgramme(work, id);
      const reports = await work.em.find(Report, { tenantId: actor.tenantId, programmeId: id });
      const { state } = programme;
      const decision = closeProgramme({ state, reports });
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      for (const report of reports) {
        const accepted = acceptReport({ state: report.state });
        if (accepted.ok) report.state = accepted.value.state;
      }
      programme.state = decision.value.state;
      programme.closedOn = work.today;
      work.audit({
        fact: 'PROGRAMME_CLOSED',
        subjectKind: 'PROGRAMME',
        subjectId: id,
        heading: 'Программа закрыта и передана в банк программ',
        before: { state },
      });
      work.publish('ProgrammeClosed.v1', id, {
        programmeId: id,
        assignmentId: assignment.id,
        closedOn: work.today,
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

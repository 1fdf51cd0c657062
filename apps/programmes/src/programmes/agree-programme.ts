import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, newId, type Work } from '@nastavnik/persistence';
import { agreeProgramme, startProgramme } from '@nastavnik/programmes-domain';

import { ProgrammeEvent } from '../meetings/programme-event.entity';
import { SchoolRules } from '../regulations/school-rules';
import { requestProgrammePaper } from './request-programme-paper';
import { loadProgramme, type ProgrammeRecord, termOf } from './programme-record';
import { ProgrammesQueries } from './programmes.queries';

/** The curator agrees the programme: its events are planned, the paper goes to the files, from its first day it runs. */
@Injectable()
export class AgreeProgramme {
  constructor(
    private readonly database: Database,
    private readonly queries: ProgrammesQueries,
  ) {}

  async execute(actor: Actor, id: string) {
    const refusal = await this.database.write(actor, async (work) => {
      const record = await loadProgramme(work, id);
      const { programme, assignment, mentees } = record;
      const { plan, state } = programme;
      if (!plan)
        return RefusalAnswer.of({
          code: 'ACTION_NOT_POSSIBLE_NOW',
          details: { state, action: 'AGREE' },
        });
      const rules = await SchoolRules.load(work.em, actor.tenantId);
      const decision = agreeProgramme(
        {
          state,
          mentorId: programme.mentorId,
          menteeIds: mentees.map(({ menteeId }) => menteeId),
          acquaintedIds: programme.acquaintedIds,
          due: programme.due ?? null,
        },
        actor,
        rules.on(assignment.orderDate ?? work.today),
        work.today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      programme.agreedOn = decision.value.agreedOn;
      programme.agreedByName = actor.name;
      programme.draft = null;
      programme.warnings = [...programme.warnings, ...decision.value.warnings];
      const started = startProgramme(
        {
          state: decision.value.state,
          term: termOf(programme),
          assignmentState: assignment.state,
        },
        work.today,
      );
      programme.state = started.ok ? started.value.state : decision.value.state;
      planEvents(work, record);
      programme.documentRequestId = await requestProgrammePaper(work, record);
      work.audit({
        fact: 'PROGRAMME_AGREED',
        subjectKind: 'PROGRAMME',
        subjectId: id,
        heading: `Программа согласована, редакция ${programme.version}`,
        before: { state },
        after: { state: programme.state, daysLate: decision.value.daysLate },
      });
      work.publish('ProgrammeAgreed.v1', id, {
        programmeId: id,
        assignmentId: assignment.id,
        agreedOn: decision.value.agreedOn,
        due: programme.due ?? null,
        eventsPlanned: plan.events.length,
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

function planEvents({ em }: Work, { programme }: ProgrammeRecord): void {
  const events = [...(programme.plan?.events ?? [])].sort((a, b) =>
    a.plannedDate < b.plannedDate ? -1 : 1,
  );
  events.forEach(({ type, title, plannedDate }, position) =>
    em.create(ProgrammeEvent, {
      tenantId: programme.tenantId,
      id: newId(),
      districtId: programme.districtId,
      mentorTenantId: programme.mentorTenantId,
      mentorId: programme.mentorId,
      memberIds: programme.memberIds,
      programmeId: programme.id,
      position,
      planned: true,
      type,
      title,
      plannedDate,
      state: 'PLANNED',
    }),
  );
}

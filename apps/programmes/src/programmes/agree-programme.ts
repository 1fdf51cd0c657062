import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';
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
      const planned = planEvents(work, record);
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
        plan: planned,
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

/** An event as statistics counts it: which, and on what day it is to be. */
interface PlannedEvent {
  readonly eventId: string;
  readonly plannedDate: LocalDate;
}

function planEvents({ em }: Work, { programme }: ProgrammeRecord): PlannedEvent[] {
  const events = [...(programme.plan?.events ?? [])].sort((a, b) =>
    a.plannedDate < b.plannedDate ? -1 : 1,
  );
  return events.map(({ type, title, plannedDate }, position) => {
    const eventId = newId();
    em.create(ProgrammeEvent, {
      tenantId: programme.tenantId,
      id: eventId,
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
    });
    return { eventId, plannedDate };
  });
}

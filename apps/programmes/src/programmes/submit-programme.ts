import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import { completePlan, draftProgramme } from '@nastavnik/programmes-domain';

import { PairSchool } from '../pairs/pair-school';
import { SchoolRules } from '../regulations/school-rules';
import { withEveryPart } from './programme-plan';
import { assignmentTerm, loadProgramme } from './programme-record';
import { ProgrammeVersion } from './programme-version.entity';
import { ProgrammesQueries } from './programmes.queries';
import { refuseToWrite } from './refuse-to-write';

/** The mentor puts the programme forward: the mentees read it, the curator agrees it (004 3.6b). */
@Injectable()
export class SubmitProgramme {
  constructor(
    private readonly database: Database,
    private readonly pairSchool: PairSchool,
    private readonly queries: ProgrammesQueries,
  ) {}

  async execute(actor: Actor, id: string) {
    const inSchool = await this.pairSchool.actorFor(actor, 'programme', id);
    const refusal = await this.database.write(inSchool, async (work) => {
      const record = await loadProgramme(work, id);
      const { programme, assignment } = record;
      const refusal = refuseToWrite(programme, actor);
      if (refusal) return RefusalAnswer.of(refusal);
      const complete = completePlan(programme.draft ? withEveryPart(programme.draft) : null);
      if (!complete.ok) return RefusalAnswer.of(complete.refusal);
      const plan = complete.value;
      const rules = await SchoolRules.load(work.em, inSchool.tenantId);
      const decision = draftProgramme(
        {
          assignment: {
            state: assignment.state,
            mentorId: assignment.mentorId,
            term: assignmentTerm(record),
          },
          programme:
            programme.version === 0 ? null : { state: programme.state, version: programme.version },
          due: programme.due ?? null,
        },
        plan,
        actor,
        rules.on(assignment.orderDate ?? work.today),
        work.today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { state, version, warnings, acquaintedIds } = decision.value;
      programme.state = state;
      programme.version = version;
      programme.plan = plan;
      programme.submittedOn = work.today;
      programme.acquaintedIds = [...acquaintedIds];
      programme.termFrom = plan.term.from;
      programme.termTo = plan.term.to;
      programme.warnings = [...warnings];
      work.em.create(ProgrammeVersion, {
        tenantId: programme.tenantId,
        id: newId(),
        districtId: programme.districtId,
        mentorTenantId: programme.mentorTenantId,
        mentorId: programme.mentorId,
        memberIds: programme.memberIds,
        programmeId: id,
        no: version,
        plan,
        submittedOn: work.today,
        authorName: actor.name,
      });
      work.audit({
        fact: 'PROGRAMME_SUBMITTED',
        subjectKind: 'PROGRAMME',
        subjectId: id,
        heading: `Программа представлена, редакция ${version}`,
        after: { version, events: plan.events.length },
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

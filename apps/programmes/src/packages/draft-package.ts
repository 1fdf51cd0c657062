import { LockMode } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, addDays } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import { draftPackage, PACKAGE_MACHINE } from '@nastavnik/programmes-domain';

import { AssignmentMentee } from '../pairs/assignment-mentee.entity';
import { appointmentClocks } from '../pairs/appointment-clocks';
import { earliestDue } from '../pairs/earliest-due';
import { PersonRef } from '../people/person-ref.entity';
import { snapshotOf } from '../people/person-snapshot';
import { SchoolRules } from '../regulations/school-rules';
import { SchoolRef } from '../schools/school-ref.entity';
import { AuthorityPackage } from './authority-package.entity';
import type { DraftPackageInput } from './package.type';
import { PackagesQueries } from './packages.queries';

const OVER = ['ACT_ISSUED', 'REFUSED'];
const UNDER_WAY = PACKAGE_MACHINE.states.filter((state) => !OVER.includes(state));

/** The curator states the need of somebody whom the school cannot help, so that the authority finds a mentor. */
@Injectable()
export class DraftPackage {
  constructor(
    private readonly database: Database,
    private readonly queries: PackagesQueries,
  ) {}

  async execute(actor: Actor, input: DraftPackageInput) {
    const id = newId();
    const refusal = await this.database.write(actor, async (work) => {
      const { em, today } = work;
      const { tenantId } = actor;
      const rules = await SchoolRules.load(em, tenantId);
      if (!rules.versionOn(today))
        return RefusalAnswer.of({ code: 'REGULATION_NOT_IN_FORCE', clause: '004 3.1' });
      const mentee = await em.findOne(
        PersonRef,
        { tenantId, id: input.menteeId },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (!mentee) throw new NotFoundError('Person');
      const menteeId = mentee.id;
      const details = { personId: menteeId };
      const paired = await em.count(AssignmentMentee, { tenantId, menteeId, open: true });
      const sent = await em.count(AuthorityPackage, {
        tenantId,
        menteeId,
        state: { $in: UNDER_WAY },
      });
      if (paired + sent > 0)
        return RefusalAnswer.of({ code: 'MENTEE_ALREADY_PAIRED', field: 'menteeId', details });
      if (input.to < input.from) return RefusalAnswer.of({ code: 'TERM_EMPTY', field: 'to' });
      const clocks = await appointmentClocks(em, tenantId, [mentee], rules, today);
      const clock = clocks.get(menteeId) ?? null;
      const actualAdmissionDate = clock?.startedOn ?? null;
      const decision = draftPackage({
        menteeId,
        candidateId: null,
        crossSchool: true,
        need: input.need,
        actualAdmissionDate,
      });
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const school = await em.findOne(SchoolRef, { tenantId, id: tenantId });
      if (!school) throw new NotFoundError('School');
      const due = earliestDue([clock]);
      em.create(AuthorityPackage, {
        tenantId,
        id,
        districtId: actor.districtId,
        state: decision.value.state,
        crossSchool: true,
        menteeId,
        mentee: snapshotOf(mentee),
        menteeName: mentee.fullName,
        schoolName: school.shortName,
        subjects: mentee.subjects,
        requests: mentee.requests,
        need: input.need.trim(),
        wishes: input.wishes.trim(),
        kinds: [...input.kinds],
        termFrom: input.from,
        termTo: addDays(input.to, 1),
        draftedOn: today,
        actualAdmissionDate,
        appointmentDue: due.on,
        appointmentClause: due.clause,
        submitBy: decision.value.submitBy,
        gaps: [],
      });
      work.audit({
        fact: 'PACKAGE_DRAFTED',
        subjectKind: 'PACKAGE',
        subjectId: id,
        heading: `Подготовлен пакет в управление образования: ${mentee.fullName}`,
      });
      return null;
    });
    return refusal ?? this.queries.one(actor, id);
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@nastavnik/kernel';
import type { NeedRules } from '@nastavnik/participants-domain';
import { CalendarRef, Database, type Work } from '@nastavnik/persistence';

import { Employment } from '../people/employment.entity';
import { Person } from '../people/person.entity';
import { needRules } from '../schools/regulation-rules';
import { storedRegulations } from '../schools/stored-regulations';
import { applyStaffPlan, type Plan } from './apply-staff-plan';
import { planStaffLines, readStaffLines } from './read-staff-lines';
import type { StaffColumnPlaceInput, StaffLineInput } from './staff-import.inputs';
import type { StaffImportOutcome } from './staff-import.type';
import {
  lookedUp,
  type RegisterRow,
  STAFF_REGISTER_IN_ORDER,
  staffRegister,
} from './staff-register.queries';

/** Two people may load the same list at once: the second waits and finds nothing left to change. */
const ONE_IMPORT_AT_A_TIME = `select pg_advisory_xact_lock(hashtextextended('staff:' || ?, 0))`;

/** Loads a piece of the staff list: good rows go in without the bad ones, and loading it again changes nothing. */
@Injectable()
export class ImportStaff {
  constructor(private readonly database: Database) {}

  async execute(
    actor: Actor,
    importId: string,
    lines: readonly StaffLineInput[],
    columns: readonly StaffColumnPlaceInput[],
  ): Promise<StaffImportOutcome> {
    return this.database.write(actor, async (work) => {
      const { em, today, audit } = work;
      const read = readStaffLines(lines, columns, today);
      await em.execute(ONE_IMPORT_AT_A_TIME, [actor.tenantId]);
      const regulations = await storedRegulations(em);
      const calendar = await em.find(CalendarRef, {});
      const found: RegisterRow[] = await em.execute(STAFF_REGISTER_IN_ORDER, [
        ...lookedUp(read.rows.values(), today),
      ]);
      const { plans, problems } = planStaffLines(read, staffRegister(found, regulations, today));
      const wanted = [...plans.values()].filter(({ kind }) => kind !== 'UNCHANGED');
      await this.apply(work, wanted, needRules(regulations, calendar, today), importId);
      const count = (kind: Plan['kind']): number =>
        [...plans.values()].filter((plan) => plan.kind === kind).length;
      const outcome = {
        created: count('NEW'),
        changed: count('CHANGED'),
        unchanged: count('UNCHANGED'),
        answersLeftOut: [...plans.values()].filter((plan) => plan.answersLeftOut).length,
      };
      audit({
        fact: 'STAFF_IMPORTED',
        subjectKind: 'STAFF_IMPORT',
        subjectId: importId,
        heading: `Загружена часть списка работников: новых ${outcome.created}, изменено ${outcome.changed}`,
        after: { ...outcome, bad: new Set(problems.map(({ row }) => row)).size },
      });
      return { ...outcome, problems };
    });
  }

  private async apply(
    work: Work,
    plans: readonly Plan[],
    rules: NeedRules,
    importId: string,
  ): Promise<void> {
    const { em } = work;
    const ids = <K extends 'personId' | 'employmentId'>(key: K): string[] =>
      plans.map((plan) => plan[key]).filter((id) => id !== null);
    const people = await em.find(Person, { id: { $in: ids('personId') } });
    const employments = await em.find(Employment, { id: { $in: ids('employmentId') } });
    const personOf = new Map(people.map((person) => [person.id, person]));
    const employmentOf = new Map(employments.map((employment) => [employment.id, employment]));
    for (const plan of plans) {
      const known = plan.personId === null ? undefined : personOf.get(plan.personId);
      const employed = plan.employmentId === null ? undefined : employmentOf.get(plan.employmentId);
      applyStaffPlan(work, plan, known, employed, rules, importId);
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { TodayItem } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { noVolunteerAlert } from '@nastavnik/programmes-domain';

import { WaitingMenteesQueries } from '../pairs/waiting-mentees.queries';
import type {
  CaseFactRow,
  NeedFactRow,
  PackageFactRow,
  PairFactRow,
  ProgrammeFactRow,
  ReportFactRow,
} from './today-facts';
import { todayItems } from './today-items';
import { OPEN_CASES, OPEN_PACKAGES, OPEN_PAIRS, OPEN_PROGRAMMES, OPEN_REPORTS } from './today-sql';

@Injectable()
export class TodayQueries {
  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingMenteesQueries,
  ) {}

  /** What this person has to do about pairs, programmes, reports and packages. */
  async items(actor: Actor): Promise<TodayItem[]> {
    const today = this.database.today();
    // An office works on its own school; members of a pair, and the authority, on whatever they reach.
    const values = [actor.reach === 'SCHOOL' ? actor.tenantId : null];
    const packages = this.database.rows<PackageFactRow>(
      actor,
      'today-packages',
      OPEN_PACKAGES,
      values,
    );
    if (actor.reach === 'DISTRICT' || actor.reach === 'COORDINATOR')
      return todayItems(
        actor,
        { needs: [], pairs: [], cases: [], programmes: [], reports: [], packages: await packages },
        today,
      );
    const [pairs, cases, programmes, reports, parcels, needs] = await Promise.all([
      this.database.rows<PairFactRow>(actor, 'today-pairs', OPEN_PAIRS, values),
      this.database.rows<CaseFactRow>(actor, 'today-cases', OPEN_CASES, values),
      this.database.rows<ProgrammeFactRow>(actor, 'today-programmes', OPEN_PROGRAMMES, [
        ...values,
        today,
      ]),
      this.database.rows<ReportFactRow>(actor, 'today-reports', OPEN_REPORTS, values),
      packages,
      this.needs(actor),
    ]);
    return todayItems(
      actor,
      { needs, pairs, cases, programmes, reports, packages: parcels },
      today,
    );
  }

  private async needs(actor: Actor): Promise<NeedFactRow[]> {
    if (!actor.roles.includes('SCHOOL_HEAD')) return [];
    const waiting = await this.waiting.all(actor);
    return waiting.map(({ id, name, due, clause, admittedOn }) => ({
      id,
      name,
      due,
      clause,
      alertOn: due === null || admittedOn === null ? null : noVolunteerAlert(admittedOn),
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { limitOf, NotFoundError, type PageInput } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, NOBODY } from '@nastavnik/persistence';

import type { StateCount } from '../pairs/pair.type';
import type { ProgrammeFilter } from './programme.inputs';
import type { PageRead } from './programme-page.resolver';
import { type ProgrammeRow, toProgramme } from './programme-rows';
import {
  CHOSEN_PROGRAMME_LINES,
  ONE_PROGRAMME,
  PROGRAMME_COUNTS,
  PROGRAMME_LINES,
} from './programme-sql';
import type { Programme, ProgrammeLine } from './programme.type';

/** Who of the office reads reports and notes; the clerk and the psychologist see terms and states. */
const OFFICE = ['CURATOR', 'SCHOOL_HEAD'] as const;

@Injectable()
export class ProgrammesQueries {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<Programme> {
    const today = this.database.today();
    const office = OFFICE.some((role) => actor.roles.includes(role));
    const [row] = await this.database.rows<ProgrammeRow>(actor, 'programme', ONE_PROGRAMME, [
      today,
      id,
      actor.personId ?? NOBODY,
      office,
      actor.tenantId,
    ]);
    if (!row) throw new NotFoundError('Programme');
    return toProgramme(actor, row, today);
  }

  async page(
    actor: Actor,
    filter?: ProgrammeFilter | null,
    page?: PageInput | null,
  ): Promise<PageRead> {
    const { limit, offset } = limitOf(page);
    const today = this.database.today();
    const { states = null, search = '', schoolId = null, overdue = false } = filter ?? {};
    const whole = !states && search.trim() === '' && !schoolId && !overdue;
    const rows = await this.database.rows<ProgrammeLine & { total: number }>(
      actor,
      whole ? 'programmes' : 'programmes-chosen',
      whole ? PROGRAMME_LINES : CHOSEN_PROGRAMME_LINES,
      [today, limit, offset, ...(whole ? [] : [states, search.trim(), schoolId, overdue])],
    );
    return {
      items: rows,
      total: rows[0]?.total ?? 0,
      readCounts: () =>
        this.database.rows<StateCount>(actor, 'programme-counts', PROGRAMME_COUNTS, [
          today,
          schoolId,
        ]),
    };
  }
}

import { Injectable } from '@nestjs/common';
import { limitOf, NotFoundError, type PageInput } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import type { PairFilter } from './pair.inputs';
import { PAIR_COLUMNS, PAIR_TABLES, type PairRow, toPair } from './pair-rows';
import type { Pair, PairPage, StateCount } from './pair.type';

const ONE = `select ${PAIR_COLUMNS} from ${PAIR_TABLES} where a.id = $2`;

const CHOSEN = `
  ($3 = '' or a.mentor_name ilike '%' || $3 || '%' or exists (
     select from programmes.assignment_mentee m
      where m.tenant_id = a.tenant_id and m.assignment_id = a.id and m.mentee_name ilike '%' || $3 || '%'))
  and ($4::uuid is null or a.tenant_id = $4)
  and ($5::uuid is null or $5 = any(a.member_ids))`;

/** What still has to be done first, then the newest. */
const LIST = `
  select ${PAIR_COLUMNS}, count(*) over ()::int total
    from ${PAIR_TABLES}
   where ($2::text[] is null or a.state = any($2)) and ${CHOSEN}
   order by array_position(array['CONSENTED', 'PROPOSED', 'APPOINTED', 'ACTIVE'], a.state) nulls last,
            a.appointment_due nulls last, coalesce(a.order_date, a.proposed_on) desc, a.id
   limit $6 offset $7`;

const COUNTS = `
  select a.state, count(*)::int count from programmes.assignment a
   where $1::date is not null and $2::text is null and ${CHOSEN} group by a.state`;

@Injectable()
export class PairsQueries {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<Pair> {
    const [row] = await this.database.rows<PairRow>(actor, 'pair', ONE, [
      this.database.today(),
      id,
    ]);
    if (!row) throw new NotFoundError('Pair');
    return toPair(actor, row);
  }

  async page(actor: Actor, filter?: PairFilter | null, page?: PageInput | null): Promise<PairPage> {
    const { limit, offset } = limitOf(page);
    const chosen = [
      filter?.search.trim() ?? '',
      filter?.schoolId ?? null,
      filter?.personId ?? null,
    ];
    const today = this.database.today();
    const [rows, counts] = await Promise.all([
      this.database.rows<PairRow & { total: number }>(actor, 'pairs', LIST, [
        today,
        filter?.states ?? null,
        ...chosen,
        limit,
        offset,
      ]),
      this.database.rows<StateCount>(actor, 'pair-counts', COUNTS, [today, null, ...chosen]),
    ]);
    return { items: rows.map((row) => toPair(actor, row)), total: rows[0]?.total ?? 0, counts };
  }
}

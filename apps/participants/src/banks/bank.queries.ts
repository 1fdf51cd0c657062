import { Injectable } from '@nestjs/common';
import { limitOf, NotFoundError, type PageInput } from '@nastavnik/graphql';
import { type Actor, availableActions, mayDo } from '@nastavnik/kernel';
import {
  BANK_MACHINE,
  BANK_STATES,
  type BankSide,
  type BankState,
} from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import { FULL_NAME, loadOf, matches } from '../people/staff.queries';
import type { BankEntryType, BankPage } from './bank.type';

const ENTRY = `
  select b.id, b.person_id "personId", ${FULL_NAME} "fullName", e.position, coalesce(e.subjects, '{}') subjects, b.side,
         b.state, b.reason, b.competences, b.requests, b.capacity, b.proposed_on "proposedOn",
         b.survey_filed_on "surveyFiledOn", b.trained_on "trainedOn", b.leave_reason "leaveReason",
         exists (select 1 from participants.special_reason s where s.tenant_id = b.tenant_id and s.id = b.id) "reasonKeptApart",
         (select (g.parameters -> 'maxMenteesAtOnce' ->> 'value')::int from participants.regulation_ref g
           where g.tenant_id = b.tenant_id and g.effective_from <= $1 order by g.effective_from desc limit 1) "capacityLimit",
         case b.side when 'MENTOR' then ${loadOf('b.person_id')} else
           (select count(*)::int from participants.pair_ref r where r.valid_from is not null and r.ended_on is null
             and b.person_id::text = any(r.mentee_ids)) end load,
         exists (select 1 from participants.consent c where c.tenant_id = b.tenant_id and c.person_id = b.person_id
           and c.kind = 'DATA' and c.state = 'SIGNED' and (c.valid_to is null or c.valid_to > $1)) "dataConsentHolds"
    from participants.bank_entry b
    join participants.person p on p.tenant_id = b.tenant_id and p.id = b.person_id
    left join lateral (select e.position, e.subjects from participants.employment e
                        where e.tenant_id = b.tenant_id and e.person_id = b.person_id
                        order by e.ended_on desc nulls first, e.actual_admission_date limit 1) e on true`;

const ONE = `${ENTRY} where b.id = $2`;

const PAGE = `
  with entries as (${ENTRY}
    where b.side = $2 and b.state <> 'REMOVED'
      and ${matches(3, 'p.surname', 'p.name', 'p.patronymic', 'e.position', `array_to_string(e.subjects, ' ')`)}),
  found as (select * from entries where $4::text is null or state = $4)
  select (select count(*)::int from found) total,
         (select coalesce(json_object_agg(s.state, s.n), '{}')
            from (select state, count(*) n from entries group by 1) s) counts,
         (select coalesce(json_agg(f), '[]') from (
           select * from found order by (load > 0 or state = 'SUSPENDED'), "fullName" limit $5 offset $6) f) items`;

type Row = Omit<BankEntryType, 'availableActions'>;
interface Answer {
  readonly total: number;
  readonly counts: Partial<Record<BankState, number>>;
  readonly items: Row[];
}

/** Steps the house takes by itself. */
const BY_ITSELF = ['RECORD_CONSENT', 'MARK_MATCHED', 'MARK_FREE'];

@Injectable()
export class BankQueries {
  constructor(private readonly database: Database) {}

  /** One bank, those not yet in a pair first; counts say how many are in each state. */
  async page(
    actor: Actor,
    side: BankSide,
    state: BankState | null,
    search: string,
    page?: PageInput,
  ): Promise<BankPage> {
    const { limit, offset } = limitOf(page);
    const values = [this.database.today(), side, search.trim(), state, limit, offset];
    const [answer] = await this.database.rows<Answer>(actor, 'bank-entries', PAGE, values);
    return {
      items: (answer?.items ?? []).map((row) => seenBy(actor, row)),
      total: answer?.total ?? 0,
      counts: BANK_STATES.map((name) => ({ state: name, count: answer?.counts[name] ?? 0 })),
    };
  }

  /** @throws NotFoundError */
  async entry(actor: Actor, id: string): Promise<BankEntryType> {
    const values = [this.database.today(), id];
    const [row] = await this.database.rows<Row>(actor, 'bank-entry', ONE, values);
    if (!row) throw new NotFoundError('Bank entry');
    return seenBy(actor, row);
  }
}

/** The row as this actor may see it: others than curator and psychologist do not learn that a reason is kept apart. */
function seenBy(actor: Actor, row: Row): BankEntryType {
  const roles = [...actor.roles, ...(row.personId === actor.personId ? ['SUBJECT'] : [])];
  const steps = availableActions(BANK_MACHINE, row.state, roles).filter(
    (action) => !BY_ITSELF.includes(action),
  );
  const reasonKeptApart = row.reasonKeptApart && mayDo(actor.roles, 'bank:special');
  const edits = mayDo(actor.roles, 'bank:edit') && row.state !== 'REMOVED';
  return {
    ...row,
    reasonKeptApart,
    availableActions: [
      ...steps,
      ...(edits ? ['EDIT'] : []),
      ...(reasonKeptApart ? ['VIEW_REASON'] : []),
    ],
  };
}

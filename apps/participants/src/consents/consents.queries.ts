import { Injectable } from '@nestjs/common';
import { limitOf, NotFoundError, type PageInput } from '@nastavnik/graphql';
import { type Actor, availableActions, mayDo } from '@nastavnik/kernel';
import { CONSENT_MACHINE } from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import { DATA_CONSENT, FULL_NAME, matches } from '../people/staff.queries';
import { ConsentFilter, type ConsentLine, type ConsentPage } from './consent.type';

const LINE = `
  select p.id "personId", ${FULL_NAME} "fullName", e.position, coalesce(dc.state, 'MISSING') state, dc.id "consentId",
         dc.document_id "documentId", dc.requested_on "requestedOn", dc.signed_on "signedOn", dc.ended_on "endedOn"
    from participants.person p
    join lateral (select e.position from participants.employment e
                   where e.tenant_id = p.tenant_id and e.person_id = p.id and (e.ended_on is null or e.ended_on > $1)
                   order by e.actual_admission_date limit 1) e on true ${DATA_CONSENT}`;

const ONE = `
  select p.id "personId", ${FULL_NAME} "fullName", coalesce((select e.position from participants.employment e
           where e.tenant_id = p.tenant_id and e.person_id = p.id order by e.ended_on desc nulls first limit 1), '') position,
         dc.state, dc.id "consentId", dc.document_id "documentId", dc.requested_on "requestedOn",
         dc.signed_on "signedOn", dc.ended_on "endedOn"
    from participants.consent dc
    join participants.person p on p.tenant_id = dc.tenant_id and p.id = dc.person_id
   where dc.id = $1`;

const REGISTER = `
  with lines as (${LINE}
    where ${matches(2, 'p.surname', 'p.name', 'p.patronymic', 'e.position')}),
  found as (select * from lines where $3 = 'ALL' or state = $3)
  select (select count(*)::int from found) total,
         (select count(*)::int from lines) everybody,
         (select count(*)::int from lines where state = 'REQUESTED' and "documentId" is null) "beingPrepared",
         (select coalesce(json_object_agg(s.state, s.n), '{}')
            from (select state, count(*) n from lines group by 1) s) counts,
         (select coalesce(json_agg(f), '[]') from (
           select * from found order by "fullName", "personId" limit $4 offset $5) f) items`;

type Row = Omit<ConsentLine, 'availableActions'>;
interface Answer {
  readonly total: number;
  readonly everybody: number;
  readonly beingPrepared: number;
  readonly counts: Partial<Record<string, number>>;
  readonly items: Row[];
}
const FILTERS = Object.keys(ConsentFilter) as (keyof typeof ConsentFilter)[];
/** Signing happens on the paper, in documents. */
const IN_THIS_REGISTER = ['DECLINE', 'WITHDRAW'];

@Injectable()
export class ConsentsQueries {
  constructor(private readonly database: Database) {}

  /** Everybody who works in the school and how their consent to the processing of data stands. */
  async register(
    actor: Actor,
    filter: keyof typeof ConsentFilter,
    search: string,
    page?: PageInput,
  ): Promise<ConsentPage> {
    const { limit, offset } = limitOf(page);
    const values = [this.database.today(), search.trim(), filter, limit, offset];
    const [answer] = await this.database.rows<Answer>(actor, 'consent-register', REGISTER, values);
    const countOf = (name: string) =>
      name === 'ALL' ? (answer?.everybody ?? 0) : (answer?.counts[name] ?? 0);
    return {
      items: (answer?.items ?? []).map((row) => withActions(actor, row)),
      total: answer?.total ?? 0,
      beingPrepared: answer?.beingPrepared ?? 0,
      counts: FILTERS.map((name) => ({ filter: name, count: countOf(name) })),
    };
  }

  /** @throws NotFoundError */
  async line(actor: Actor, consentId: string): Promise<ConsentLine> {
    const [row] = await this.database.rows<Row>(actor, 'consent-line', ONE, [consentId]);
    if (!row) throw new NotFoundError('Consent');
    return withActions(actor, row);
  }
}

function withActions(actor: Actor, row: Row): ConsentLine {
  const roles = [...actor.roles, ...(row.personId === actor.personId ? ['SUBJECT'] : [])];
  const steps =
    row.state === 'MISSING'
      ? []
      : availableActions(CONSENT_MACHINE, row.state, roles).filter((action) =>
          IN_THIS_REGISTER.includes(action),
        );
  const askable = row.state !== 'REQUESTED' && row.state !== 'SIGNED';
  const asks = askable && mayDo(actor.roles, 'consent:request');
  return { ...row, availableActions: [...(asks ? ['REQUEST'] : []), ...steps] };
}

import { Injectable } from '@nestjs/common';
import { NotFoundError } from '@nastavnik/graphql';
import { type Actor, mayDo } from '@nastavnik/kernel';
import { offerToOthers } from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import type { PersonCard } from './person-card.type';
import { FULL_NAME, loadOf } from './staff.queries';

const list = (query: string): string => `(select coalesce(json_agg(x), '[]') from (${query}) x)`;

const CARD = `
  select p.id, p.surname, p.name, p.patronymic, ${FULL_NAME} "fullName", p.gender, p.birth_date "birthDate", p.email,
         p.phone, p.case_forms "caseForms", p.is_head "isHead", p.offered_to_others "offeredToOthers",
         ${loadOf('p.id')} load,
         exists (select 1 from participants.pair_ref r where r.tenant_id = p.tenant_id and r.valid_from is not null
           and r.ended_on is null and p.id::text = any(r.mentee_ids)) "hasMentor",
         ${list(`select e.id, e.employee_code "employeeCode", e.position, e.subjects,
             e.teaching_experience_start "teachingExperienceStart", e.actual_admission_date "actualAdmissionDate",
             e.category, e.category_expires "categoryExpires", e.needs_mentor "needsMentor", e.ended_on "endedOn"
           from participants.employment e where e.tenant_id = p.tenant_id and e.person_id = p.id
          order by e.ended_on nulls first, e.actual_admission_date desc`)} employments,
         ${list(`select b.id, b.side, b.state from participants.bank_entry b
          where b.tenant_id = p.tenant_id and b.person_id = p.id and b.state <> 'REMOVED' order by b.side`)} entries,
         ${list(`select c.id, c.kind, c.state, c.document_id "documentId", c.requested_on "requestedOn",
             c.signed_on "signedOn", c.ended_on "endedOn" from participants.consent c
           where c.tenant_id = p.tenant_id and c.person_id = p.id order by c.requested_on desc, c.id desc`)} consents,
         ${list(`select a.id, a.at, a.actor_name "actorName", a.heading, a.before, a.after, a.document_id "documentId"
            from participants.audit_entry a where a.tenant_id = p.tenant_id and a.subject_id = p.id
           order by a.at desc, a.id desc limit 100`)} history
    from participants.person p where p.id = $1`;

@Injectable()
export class PersonCardQueries {
  constructor(private readonly database: Database) {}

  /** @throws NotFoundError also when the person belongs to another school. */
  async card(actor: Actor, id: string): Promise<PersonCard> {
    const [row] = await this.database.rows<PersonCard>(actor, 'person-card', CARD, [id]);
    if (!row) throw new NotFoundError('Person');
    const history = row.history.map((fact) => ({ ...fact, at: new Date(fact.at) }));
    return { ...row, history, availableActions: this.actionsFor(actor, row) };
  }

  private actionsFor(actor: Actor, card: PersonCard): string[] {
    const works = card.employments.some(({ endedOn }) => endedOn === null);
    const side = (wanted: string) => card.entries.some((entry) => entry.side === wanted);
    const asked = card.consents.some(
      ({ kind, state }) => kind === 'DATA' && (state === 'REQUESTED' || state === 'SIGNED'),
    );
    const mayOffer = offerToOthers(card, { offered: true }).ok;
    const office = mayDo(actor.roles, 'staff:import');
    const banks = mayDo(actor.roles, 'bank:edit');
    const may: readonly (readonly [string, boolean])[] = [
      ['END_EMPLOYMENT', office && works],
      ['CONFIRM_NAME_FORMS', office],
      ['REQUEST_CONSENT', mayDo(actor.roles, 'consent:request') && works && !asked],
      ['PROPOSE_MENTOR', banks && works && !side('MENTOR')],
      ['PROPOSE_MENTEE', banks && works && !side('MENTEE')],
      ['OFFER_TO_OTHERS', banks && works && !card.offeredToOthers && mayOffer],
      ['TAKE_OFFER_BACK', banks && card.offeredToOthers],
    ];
    return may.filter(([, yes]) => yes).map(([action]) => action);
  }
}

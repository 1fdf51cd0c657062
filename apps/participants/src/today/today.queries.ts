import { Injectable } from '@nestjs/common';
import { TodayGroup, type TodayItem } from '@nastavnik/graphql';
import { type Actor, addDays, type LocalDate } from '@nastavnik/kernel';
import {
  type ParticipantTask,
  type ParticipantTaskKind,
  tasksFor,
  type TaskSnapshot,
} from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import { NEED_FACTS, type NeedFacts, needsOf } from '../needs/need-list.queries';
import { FULL_NAME } from '../people/staff.queries';

const TODAY = `
  with needs as (${NEED_FACTS})
  select n.*,
         (select short_name from participants.school_ref where id = $2) school,
         (select count(*)::int from participants.employment where ended_on is null) employees,
         (select coalesce(json_agg(m), '[]') from participants.pair_ref r, unnest(r.mentee_ids) m
           where r.valid_from is null and r.ended_on is null) "proposedIds",
         (select coalesce(json_agg(k.mentee_id), '[]') from participants.package_ref k
           where k.under_way) "packagedIds",
         (select coalesce(json_agg(x), '[]') from (
           select c.id, c.kind type, c.state, c.person_id "signatoryPersonId", ${FULL_NAME} "personName", null due
             from participants.consent c join participants.person p on p.tenant_id = c.tenant_id and p.id = c.person_id
            where c.state = 'REQUESTED' order by "personName") x) consents,
         (select coalesce(json_agg(x), '[]') from (
           select b.id, b.person_id "personId", ${FULL_NAME} "personName", b.side, b.state,
                  exists (select 1 from participants.consent c where c.tenant_id = b.tenant_id and c.kind = 'DATA'
                    and c.person_id = b.person_id and c.state in ('REQUESTED', 'SIGNED')) "dataConsentAsked"
             from participants.bank_entry b join participants.person p on p.tenant_id = b.tenant_id and p.id = b.person_id
            where b.state in ('CANDIDATE', 'CONSENTED', 'SURVEYED') order by "personName") x) entries
    from needs n`;

interface Facts extends NeedFacts {
  readonly school: string | null;
  readonly employees: number;
  readonly consents: TaskSnapshot['consents'];
  readonly proposedIds: readonly string[];
  readonly packagedIds: readonly string[];
  readonly entries: TaskSnapshot['entries'];
}

/** More of one kind than this become one line with their number. */
const ONE_BY_ONE = 3;
const WEEK_DAYS = 7;

/** Where the thing is done. */
const LIST_OF: Readonly<Record<ParticipantTaskKind, string>> = {
  IMPORT_STAFF: '/people/import',
  CHASE_CONSENT: '/people/consents?filter=REQUESTED',
  REQUEST_DATA_CONSENT: '/people/consents?filter=MISSING',
  FILE_SURVEY: '/people/survey',
  ACTIVATE_ENTRY: '/people/banks?state=SURVEYED',
  FIND_MENTOR: '/people/banks?tab=needs',
};

@Injectable()
export class TodayQueries {
  constructor(private readonly database: Database) {}

  /** What this person has to do about participants: derived from facts, gone when the fact is recorded. */
  async items(actor: Actor): Promise<TodayItem[]> {
    // District-wide roles have no school of their own here.
    if (actor.tenantId === actor.districtId) return [];
    const today = this.database.today();
    const values = [today, actor.tenantId];
    const [facts] = await this.database.rows<Facts>(actor, 'participants-today', TODAY, values);
    if (!facts) return [];
    const { consents, entries, employees, school } = facts;
    const proposedIds = [...facts.proposedIds, ...facts.packagedIds];
    const needs = actor.roles.includes('CURATOR') ? needsOf(facts, today) : [];
    const snapshot = { schoolId: actor.tenantId, employees, consents, entries, needs, proposedIds };
    const personOf = new Map(needs.map((need) => [need.employmentId, need.personId]));
    const linkOf = ({ kind, subjectId }: ParticipantTask): string => {
      if (kind === 'FIND_MENTOR') return `/pairs/new?mentee=${personOf.get(subjectId) ?? ''}`;
      return kind === 'FILE_SURVEY' ? `/people/survey/${subjectId}` : LIST_OF[kind];
    };
    const tasks = tasksFor(actor, snapshot);
    const heaps = Map.groupBy(tasks, (task) => `${task.kind} ${groupOf(task, today)}`);
    return [...heaps.values()].flatMap((heap): TodayItem[] => {
      const [first] = heap;
      if (first === undefined) return [];
      const common = { kind: first.kind, school, group: groupOf(first, today) };
      if (heap.length > ONE_BY_ONE) {
        return [
          {
            ...common,
            id: `${first.kind}/${common.group}`,
            about: null,
            due: first.due,
            clause: first.clause,
            link: LIST_OF[first.kind],
            count: heap.length,
          },
        ];
      }
      return heap.map((task) => ({
        ...common,
        id: `${task.kind}/${task.subjectId}`,
        about: task.personName || null,
        due: task.due,
        clause: task.clause,
        link: linkOf(task),
        count: null,
      }));
    });
  }
}

function groupOf({ kind, due }: ParticipantTask, today: LocalDate): keyof typeof TodayGroup {
  if (due === null) {
    if (kind === 'CHASE_CONSENT') return 'WAITING';
    return kind === 'FIND_MENTOR' ? 'LATER' : 'TODAY';
  }
  if (due < today) return 'OVERDUE';
  if (due === today) return 'TODAY';
  return due <= addDays(today, WEEK_DAYS) ? 'WEEK' : 'LATER';
}

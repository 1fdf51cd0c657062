import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { districtCalendar } from '@nastavnik/regulations';
import { previewMove, ROADMAP_TEMPLATES, templateOfPreset } from '@nastavnik/tenants-domain';

import type { CorrectedYear } from '../calendar/calendar.queries';
import { presentRoadmap, type RoadmapRowRead } from './present-roadmap';
import type { RoadmapMove, RoadmapTemplateType, RoadmapType } from './roadmap.type';

const ROADMAPS = `
  select r.id, r.template, r.school_year "schoolYear", r.state, r.stages, r.starts_on "startsOn", r.ends_on "endsOn",
         r.order_request_id "orderRequestId", r.order_document_id "orderDocumentId", r.order_number "orderNumber",
         r.order_date "orderDate", r.completed_on "completedOn", r.version,
         (select coalesce(json_agg(json_build_object(
                   'id', i.id, 'stage', i.stage, 'key', i.key, 'clause', i.clause, 'text', i.text, 'owner', i.owner,
                   'ownerPersonId', i.owner_person_id, 'ownerName', coalesce(
                     (select concat_ws(' ', p.surname, p.name, p.patronymic) from tenants.person_ref p
                       where p.tenant_id = i.tenant_id and p.id = i.owner_person_id),
                     (select concat_ws(' ', a.surname, a.name, a.patronymic) from tenants.account a
                       where a.tenant_id = i.tenant_id and a.person_id = i.owner_person_id limit 1)),
                   'startsOn', i.starts_on, 'dueOn', i.due_on, 'after', i.after, 'fulfilledBy', i.fulfilled_by,
                   'state', i.state, 'startedOn', i.started_on, 'doneOn', i.done_on, 'reason', i.reason,
                   'evidenceDocumentId', i.evidence_document_id, 'evidenceText', i.evidence_text, 'version', i.version,
                   'comments', (select coalesce(json_agg(json_build_object(
                       'id', c.id, 'text', c.text, 'authorName', c.author_name, 'writtenAt', c.written_at)
                       order by c.written_at, c.id), '[]')
                     from tenants.roadmap_comment c where c.tenant_id = i.tenant_id and c.item_id = i.id))
                 order by i.stage, i.place), '[]')
            from tenants.roadmap_item i where i.tenant_id = r.tenant_id and i.roadmap_id = r.id) items
    from tenants.roadmap r
   where r.tenant_id = $1 and ($2::uuid is null or r.id = $2)
   order by r.starts_on desc, r.created_at desc`;

const PRESET = `select preset from tenants.regulation_version
  where tenant_id = $1 and effective_from <= $2 and (effective_to is null or effective_to > $2)
  order by effective_from desc limit 1`;

const CORRECTED = `select year, days_off "daysOff", working_weekends "workingWeekends", source
  from tenants.calendar_year where tenant_id = $1`;

@Injectable()
export class RoadmapQueries {
  constructor(private readonly database: Database) {}

  /** The roadmaps of the school, the latest first. */
  async all(actor: Actor): Promise<RoadmapType[]> {
    const today = this.database.today();
    return (await this.load(actor, null)).map((row) => presentRoadmap(row, actor.roles, today));
  }

  /** @throws NotFoundError */
  async one(actor: Actor, id: string): Promise<RoadmapType> {
    const [row] = await this.load(actor, id);
    if (!row) throw new NotFoundError('Roadmap');
    return presentRoadmap(row, actor.roles, this.database.today());
  }

  /** What a use case answers: the refusal, or the roadmap as it is now. */
  async answer(
    actor: Actor,
    done: Promise<string | RefusalAnswer>,
  ): Promise<RoadmapType | RefusalAnswer> {
    const answer = await done;
    return answer instanceof RefusalAnswer ? answer : this.one(actor, answer);
  }

  async templates(actor: Actor): Promise<RoadmapTemplateType[]> {
    const values = [actor.tenantId, this.database.today()];
    const [row] = await this.database.rows<{ preset: string }>(
      actor,
      'roadmap-preset',
      PRESET,
      values,
    );
    const own = templateOfPreset(row?.preset ?? '').code;
    return ROADMAP_TEMPLATES.map(({ code, title, source, stages }) => {
      const items = stages.flatMap((stage) => stage.items);
      const filled = items.filter(({ clause }) => !clause.startsWith(source)).length;
      return { code, title, items: items.length - filled, filled, own: code === own };
    });
  }

  /** What moving an item brings about; dates that no item can have move nothing. @throws NotFoundError */
  async move(
    actor: Actor,
    itemId: string,
    to: { readonly startsOn: LocalDate; readonly dueOn: LocalDate },
  ): Promise<RoadmapMove[]> {
    const [roadmaps, corrected] = await Promise.all([
      this.load(actor, null),
      this.database.rows<CorrectedYear>(actor, 'roadmap-calendar', CORRECTED, [actor.districtId]),
    ]);
    const items = roadmaps.find((r) => r.items.some(({ id }) => id === itemId))?.items ?? [];
    const moved = items.find(({ id }) => id === itemId);
    if (!moved) throw new NotFoundError('Roadmap item');
    const moves = previewMove(items, moved, to, districtCalendar(corrected));
    if (!moves.ok) return [];
    return moves.value.map(({ item: { id, text, startsOn, dueOn }, to: next }) => ({
      itemId: id,
      text,
      startsOn,
      dueOn,
      newStartsOn: next.startsOn,
      newDueOn: next.dueOn,
    }));
  }

  private load(actor: Actor, id: string | null): Promise<readonly RoadmapRowRead[]> {
    const values = [actor.tenantId, id];
    return this.database.rows<RoadmapRowRead>(actor, 'roadmaps', ROADMAPS, values);
  }
}

import { Inject, type Type } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { ServiceName } from '@nastavnik/events';
import { CurrentActor, limitOf, PageInput, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import { AuditPage, AuditRecord } from './audit-record.type';

const trail = (service: ServiceName) => `
  select id, at, actor_name "actorName", fact, heading, subject_kind "subjectKind", subject_id "subjectId",
         tenant_id "tenantId", before, after, document_id "documentId", count(*) over ()::int total
    from ${service}.audit_entry
   where $1::uuid is null or subject_id = $1
   order by at desc, id desc
   limit $2 offset $3`;

/** The query `<service>Audit`: what happened in this service, newest first, as far as the session reaches. */
export function auditResolver(service: ServiceName): Type {
  @Resolver(() => AuditRecord)
  class AuditResolver {
    constructor(@Inject(Database) private readonly database: Database) {}

    @Requires('audit:read')
    @Query(() => AuditPage, { name: `${service}Audit` })
    async audit(
      @CurrentActor() actor: Actor,
      @Args('subjectId', { type: () => ID, nullable: true }) subjectId?: string,
      @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
    ): Promise<AuditPage> {
      const { limit, offset } = limitOf(page);
      const values = [subjectId ?? null, limit, offset];
      const items = await this.database.rows<AuditRecord & { total: number }>(
        actor,
        'audit-trail',
        trail(service),
        values,
      );
      return { items, total: items[0]?.total ?? 0 };
    }
  }
  return AuditResolver;
}

import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { PRESETS } from '@nastavnik/regulations';
import { settleVersions } from '@nastavnik/tenants-domain';

import { presentVersion, type StoredVersion } from './present-version';
import type { RegulationPresetType, RegulationVersionType } from './regulation.type';

const VERSIONS = `
  select id, tenant_id "tenantId", district_id "districtId", no, preset, state, parameters,
         minutes, named_from "namedFrom", order_request_id "orderRequestId",
         order_document_id "orderDocumentId", order_signed_on "orderSignedOn", order_number "orderNumber",
         order_date "orderDate", effective_from "effectiveFrom", effective_to "effectiveTo",
         created_at "createdAt", version
    from tenants.regulation_version
   where tenant_id = $1
   order by no desc`;

type Row = StoredVersion & { effectiveFrom: LocalDate | null; effectiveTo: LocalDate | null };

@Injectable()
export class RegulationQueries {
  constructor(private readonly database: Database) {}

  presets(): RegulationPresetType[] {
    return Object.values(PRESETS).map(({ code, title, description, parameters }) => ({
      code,
      title,
      description,
      rules: Object.values(parameters).filter(({ value }) => value !== null).length,
    }));
  }

  /** The versions of the school, newest first, as they stand today. */
  async versions(actor: Actor, schoolId?: string | null): Promise<RegulationVersionType[]> {
    const rows = await this.load(actor, schoolId ?? actor.tenantId);
    return rows.map((row) => presentVersion(row, actor.roles));
  }

  async version(actor: Actor, id: string): Promise<RegulationVersionType | null> {
    const found = await this.versions(actor);
    return found.find((version) => version.id === id) ?? null;
  }

  /** What held, or will hold, on the day; null: no regulation was in force. */
  async on(actor: Actor, day: LocalDate): Promise<RegulationVersionType | null> {
    const rows = await this.load(actor, actor.tenantId);
    const [row] = rows
      .filter((v) => v.effectiveFrom !== null && v.effectiveFrom <= day)
      .filter((v) => v.effectiveTo === null || day < v.effectiveTo)
      .sort((a, b) => (String(a.effectiveFrom) < String(b.effectiveFrom) ? 1 : -1));
    return row ? presentVersion(row, actor.roles) : null;
  }

  private async load(actor: Actor, tenantId: string): Promise<readonly Row[]> {
    const rows = await this.database.rows<Row>(actor, 'regulation-versions', VERSIONS, [tenantId]);
    return settleVersions(
      rows.map((row) => ({ ...row, openQuestions: [] })),
      this.database.today(),
    ) as readonly Row[];
  }
}

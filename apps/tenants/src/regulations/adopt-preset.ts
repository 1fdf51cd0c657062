import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import { PRESETS } from '@nastavnik/regulations';
import { adoptRegulation } from '@nastavnik/tenants-domain';

import { presentVersion } from './present-version';
import { RegulationVersion } from './regulation-version.entity';
import type { RegulationVersionType } from './regulation.type';
import { lockVersions, snapshotOf } from './versions';

/** Begins the school's next version: from a preset, or from the version in force with the school's own changes. */
@Injectable()
export class AdoptPreset {
  constructor(private readonly database: Database) {}

  execute(
    actor: Actor,
    code: string,
    keepCurrent: boolean,
  ): Promise<RegulationVersionType | RefusalAnswer> {
    return this.database.write(actor, async ({ em, today, now, audit }) => {
      const { tenantId, districtId } = actor;
      const preset = Object.values(PRESETS).find((known) => known.code === code);
      if (!preset)
        return RefusalAnswer.of({ code: 'PRESET_UNKNOWN', field: 'preset', details: { code } });
      const versions = await lockVersions(em, tenantId, today);
      const decision = adoptRegulation(versions.map(snapshotOf));
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const current = keepCurrent ? versions.find(({ state }) => state === 'IN_FORCE') : undefined;
      const parameters = current?.parameters ?? preset.parameters;
      const version = em.create(RegulationVersion, {
        tenantId,
        districtId,
        id: newId(),
        no: decision.value.no,
        preset: current?.preset ?? code,
        state: decision.value.state,
        parameters: { ...parameters },
        minutes: [],
        createdAt: now,
      });
      audit({
        fact: 'REGULATION_ADOPTED',
        subjectKind: 'REGULATION',
        subjectId: version.id,
        heading: `Начата редакция ${version.no} положения`,
        after: { preset: version.preset, keepCurrent: current !== undefined },
      });
      await em.flush();
      return presentVersion(version, actor.roles);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { BadInputError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import {
  changeParameter,
  completeParameters,
  DAY_TYPES,
  PARAMETER_MODES,
  type ParameterChange,
  type ParameterKey,
  PARAMETERS,
  type RegulationParameters,
} from '@nastavnik/regulations';
import { changeParameters } from '@nastavnik/tenants-domain';

import { presentVersion } from './present-version';
import type { ChangeParameterInput } from './regulation.inputs';
import type { RegulationVersionType } from './regulation.type';
import { lockVersion, snapshotOf } from './versions';

/** Changes one parameter of a draft. Whoever looked at an older state is told that somebody was faster. */
@Injectable()
export class ChangeRegulationParameter {
  constructor(private readonly database: Database) {}

  execute(
    actor: Actor,
    input: ChangeParameterInput,
  ): Promise<RegulationVersionType | RefusalAnswer> {
    return this.database.write(actor, async ({ em, audit }) => {
      const { versionId, key, expectedVersion } = input;
      const version = await lockVersion(em, actor.tenantId, versionId, expectedVersion);
      const permitted = changeParameters(snapshotOf(version), { changed: [key] });
      if (!permitted.ok) return RefusalAnswer.of(permitted.refusal);
      const before = completeParameters(version.parameters as Partial<RegulationParameters>);
      const decision = changeParameter(
        before,
        key as ParameterKey,
        input.value ?? null,
        changeOf(input),
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      version.parameters = { ...decision.value };
      const changed = key as ParameterKey;
      audit({
        fact: 'REGULATION_CHANGED',
        subjectKind: 'REGULATION',
        subjectId: version.id,
        heading: `Изменено правило «${PARAMETERS[changed].title}»`,
        before: { ...before[changed], key },
        after: { ...decision.value[changed], key },
      });
      await em.flush();
      return presentVersion(version, actor.roles);
    });
  }
}

function changeOf({ clause, mode, dayType }: ChangeParameterInput): ParameterChange {
  if (mode && !PARAMETER_MODES.includes(mode)) throw new BadInputError(`No such mode: ${mode}`);
  if (dayType && !DAY_TYPES.includes(dayType))
    throw new BadInputError(`No such kind of days: ${dayType}`);
  return {
    ...(clause === undefined || clause === null ? {} : { clause: clause.trim() || null }),
    ...(mode ? { mode } : {}),
    ...(dayType ? { dayType } : {}),
  };
}

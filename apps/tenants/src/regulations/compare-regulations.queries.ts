import { Injectable } from '@nestjs/common';
import { NotFoundError } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import {
  completeParameters,
  definitionOf,
  type Parameter,
  PARAMETER_GROUPS,
  type ParameterKey,
  PRESETS,
  type RegulationParameters,
  runningUnder,
} from '@nastavnik/regulations';
import { type ComparedRule, compareRegulations, valueInWords } from '@nastavnik/tenants-domain';

import type {
  ComparedRegulation,
  ComparedRuleType,
  ComparedValue,
  RegulationComparison,
} from './regulation-comparison.type';

/** $1 the school, $2 and $3 what is compared: versions of that school; the codes of presets find none. */
const COMPARED = `
  select id, no, preset, state, parameters from tenants.regulation_version
   where tenant_id = $1 and id::text in ($2, $3)`;

interface Row {
  readonly id: string;
  readonly no: number;
  readonly preset: string;
  readonly state: string;
  readonly parameters: Partial<RegulationParameters>;
}

interface Side {
  readonly shown: ComparedRegulation;
  readonly parameters: RegulationParameters;
}

@Injectable()
export class CompareRegulationsQueries {
  constructor(private readonly database: Database) {}

  /** @throws NotFoundError for what is neither a preset nor a version that this person sees */
  async compare(
    actor: Actor,
    left: string,
    right: string,
    schoolId: string | null,
  ): Promise<RegulationComparison> {
    const values = [schoolId ?? actor.tenantId, left, right];
    const rows = await this.database.rows<Row>(actor, 'regulations-compared', COMPARED, values);
    const [one, other] = [sideOf(left, rows), sideOf(right, rows)];
    const rules = compareRegulations(one.parameters, other.parameters);
    return {
      left: one.shown,
      right: other.shown,
      changed: rules.filter(({ changed }) => changed).length,
      rules: rules.map(presentRule),
    };
  }
}

const presetOf = (code: string) => Object.values(PRESETS).find((preset) => preset.code === code);

function sideOf(id: string, rows: readonly Row[]): Side {
  const preset = presetOf(id);
  if (preset)
    return {
      shown: { id, no: null, title: preset.title, state: null },
      parameters: preset.parameters,
    };
  const row = rows.find((version) => version.id === id);
  if (!row) throw new NotFoundError('Regulation version');
  const title = presetOf(row.preset)?.title ?? row.preset;
  return {
    shown: { id, no: row.no, title, state: row.state },
    parameters: completeParameters(row.parameters),
  };
}

const presentRule = ({ key, left, right, changed }: ComparedRule): ComparedRuleType => ({
  key,
  groupTitle: PARAMETER_GROUPS[definitionOf(key).group],
  title: definitionOf(key).title,
  changed,
  left: presentValue(key, left),
  right: presentValue(key, right),
  keptBy: [...runningUnder(key)],
});

const presentValue = (key: ParameterKey, parameter: Parameter<unknown>): ComparedValue => ({
  text: valueInWords(key, parameter),
  clause: parameter.clause,
  mode: parameter.mode,
});

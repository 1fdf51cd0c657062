import { availableActions, type Role } from '@nastavnik/kernel';
import {
  COLLEGIAL_BODY_TITLES,
  completeParameters,
  definitionOf,
  type Parameter,
  PARAMETER_GROUPS,
  PARAMETER_KEYS,
  type ParameterKey,
  PRESETS,
  type RegulationParameters,
  ruleValue,
} from '@nastavnik/regulations';
import {
  type CollegialBody,
  isSameRule,
  REGULATION_MACHINE,
  type Ruled,
  valueInWords,
} from '@nastavnik/tenants-domain';

import type { RegulationVersion } from './regulation-version.entity';
import type {
  CollegialBodyType,
  RegulationParameter,
  RegulationVersionType,
} from './regulation.type';

export type StoredVersion = Omit<RegulationVersion, 'id' | 'tenantId'> & {
  readonly id: string;
  readonly tenantId: string;
};

const presetOf = (code: string) => Object.values(PRESETS).find((preset) => preset.code === code);

/** A version as the graph shows it: every parameter with its words, and what these roles may do with it now. */
export function presentVersion(
  version: StoredVersion,
  roles: readonly Role[],
): RegulationVersionType {
  const own = completeParameters(version.parameters as Partial<RegulationParameters>);
  const preset = presetOf(version.preset);
  const source = preset?.parameters ?? completeParameters({});
  const parameters = PARAMETER_KEYS.map((key) => presentParameter(key, own[key], source[key]));
  return {
    id: version.id,
    schoolId: version.tenantId,
    no: version.no,
    preset: version.preset,
    presetTitle: preset?.title ?? version.preset,
    state: version.state,
    effectiveFrom: version.effectiveFrom as RegulationVersionType['effectiveFrom'],
    effectiveTo: version.effectiveTo as RegulationVersionType['effectiveTo'],
    collegialBodies: bodiesToHear(own),
    minutes: version.minutes.map((one) => ({ ...one, title: COLLEGIAL_BODY_TITLES[one.body] })),
    namedFrom: (version.namedFrom ?? null) as RegulationVersionType['namedFrom'],
    minutesNumber: version.minutes[0]?.number ?? null,
    minutesDate: version.minutes[0]?.date ?? null,
    minutesRequired: collegialRule(own) !== null,
    orderRequestId: version.orderRequestId ?? null,
    orderDocumentId: version.orderDocumentId ?? null,
    orderSignedOn: version.orderSignedOn as RegulationVersionType['orderSignedOn'],
    orderNumber: version.orderNumber ?? null,
    orderDate: version.orderDate as RegulationVersionType['orderDate'],
    createdAt: version.createdAt,
    version: version.version,
    differences: parameters.filter(({ differsFromPreset }) => differsFromPreset).length,
    parameters,
    availableActions: actionsOf(version, roles),
  };
}

/** The rule that asks for minutes of collegial bodies before the head approves (000, 001 preambles). */
export function collegialRule(parameters: RegulationParameters): Ruled<readonly CollegialBody[]> {
  const { value, clause, mode } = parameters.collegialApproval;
  return value === null || mode !== 'ENFORCED' ? null : { value, clause: clause ?? '' };
}

/** Whose minutes the screen asks for; where the regulation names nobody, the council may have considered it. */
function bodiesToHear(parameters: RegulationParameters): CollegialBodyType[] {
  const required = collegialRule(parameters) !== null;
  const bodies = ruleValue(parameters.collegialApproval) ?? (['PEDAGOGICAL_COUNCIL'] as const);
  return bodies.map((code) => ({ code, title: COLLEGIAL_BODY_TITLES[code], required }));
}

/** While the order is on its way, the version neither goes back nor gets a second order. */
function actionsOf(version: StoredVersion, roles: readonly Role[]): string[] {
  const actions = availableActions(REGULATION_MACHINE, version.state, roles);
  return version.orderRequestId ? [] : [...actions];
}

function presentParameter(
  key: ParameterKey,
  parameter: Parameter<unknown>,
  source: Parameter<unknown>,
): RegulationParameter {
  const definition = definitionOf(key);
  const options = 'options' in definition ? Object.entries(definition.options) : [];
  return {
    key,
    group: definition.group,
    groupTitle: PARAMETER_GROUPS[definition.group],
    title: definition.title,
    explanation: definition.explanation,
    kind: definition.kind,
    unit: definition.unit,
    min: 'min' in definition ? definition.min : null,
    max: 'max' in definition ? definition.max : null,
    options: options.map(([code, title]) => ({ code, title })),
    value: parameter.value,
    valueText: valueInWords(key, parameter),
    presetValue: source.value,
    presetText: valueInWords(key, source),
    differsFromPreset: !isSameRule(parameter, source),
    clause: parameter.clause,
    mode: parameter.mode,
    dayType: parameter.dayType,
  };
}

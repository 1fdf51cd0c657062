import { code, page, table } from './markdown.mjs';

/** The value of a parameter in a preset, with its clause; «—» where the regulation is silent. */
export function valueOf({ tenants }, key, parameter) {
  const words = tenants.valueInWords(key, parameter);
  if (words === null) return '—';
  const mode = parameter.mode === 'ENFORCED' ? '' : `, ${parameter.mode}`;
  return `${words} (${parameter.clause}${mode})`;
}

/** A row per parameter, a column per preset; a preset that says nothing at all has none. */
export function presetTable(rules, keys) {
  const { PARAMETERS, PRESETS } = rules.regulations;
  const spoken = Object.values(PRESETS).filter(({ parameters }) =>
    Object.values(parameters).some(({ value }) => value !== null),
  );
  return table(
    ['parameter', ...spoken.map(({ code: name }) => name)],
    keys.map((key) => [
      `${PARAMETERS[key].title}<br>${code(key)}`,
      ...spoken.map(({ parameters }) => valueOf(rules, key, parameters[key])),
    ]),
  );
}

/** Each parameter of a regulation with the value of each preset. */
export function parametersPage(rules) {
  const { PARAMETER_GROUPS, PARAMETER_KEYS, PARAMETERS } = rules.regulations;
  return page(
    'Parameters of a regulation',
    'In brackets the clause; WARN: told, not refused. «—»: the regulation is silent, there is no such rule. The blank preset is silent on everything.',
    ...Object.entries(PARAMETER_GROUPS).flatMap(([group, title]) => [
      `## ${title}`,
      presetTable(
        rules,
        PARAMETER_KEYS.filter((key) => PARAMETERS[key].group === group),
      ),
    ]),
  );
}

import {
  definitionOf,
  PARAMETER_KEYS,
  type DayType,
  type Parameter,
  type ParameterKey,
  type ParameterUnit,
  type RegulationParameters,
} from '@nastavnik/regulations';

import { clauseInWords } from './clause-in-words';

/** One rule as the text of the regulation prints it. */
export interface RuleInWords {
  readonly title: string;
  readonly value: string;
  readonly clause: string;
}

type Forms = readonly [one: string, few: string, many: string];

const DAYS: Readonly<Record<DayType, Forms>> = {
  CALENDAR: ['календарный день', 'календарных дня', 'календарных дней'],
  WORKING: ['рабочий день', 'рабочих дня', 'рабочих дней'],
  UNSPECIFIED: ['день', 'дня', 'дней'],
};
const UNITS: Readonly<Record<Exclude<ParameterUnit, 'DAY' | 'NONE'>, Forms>> = {
  MONTH: ['месяц', 'месяца', 'месяцев'],
  YEAR: ['год', 'года', 'лет'],
  PERSON: ['человек', 'человека', 'человек'],
};

function counted(count: number, [one, few, many]: Forms): string {
  const category = new Intl.PluralRules('ru').select(count);
  return `${count} ${category === 'one' ? one : category === 'few' ? few : many}`;
}

/** The value of a parameter in words: «30 календарных дней», «да», «приказ». Null where the regulation is silent. */
export function valueInWords(key: ParameterKey, parameter: Parameter<unknown>): string | null {
  const { value } = parameter;
  const definition = definitionOf(key);
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (typeof value === 'number') {
    if (definition.unit === 'NONE') return String(value);
    return counted(
      value,
      definition.unit === 'DAY' ? DAYS[parameter.dayType] : UNITS[definition.unit],
    );
  }
  const options: Readonly<Record<string, string>> =
    'options' in definition ? definition.options : {};
  const codes = Array.isArray(value) ? (value as string[]) : [String(value)];
  return codes.map((code) => options[code] ?? code).join('; ');
}

/** The rules that hold: a parameter on which the regulation is silent, or that is switched off, is not among them. */
export const rulesInWords = (parameters: RegulationParameters): readonly RuleInWords[] =>
  PARAMETER_KEYS.flatMap((key) => {
    const parameter: Parameter<unknown> = parameters[key];
    const value = parameter.mode === 'OFF' ? null : valueInWords(key, parameter);
    if (value === null) return [];
    return [{ title: definitionOf(key).title, value, clause: clauseInWords(parameter.clause) }];
  });

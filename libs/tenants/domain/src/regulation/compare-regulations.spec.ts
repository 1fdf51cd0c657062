import { describe, expect, it } from '@jest/globals';
import {
  BLANK,
  changeParameter,
  type ParameterChange,
  type ParameterInput,
  type ParameterKey,
  P000,
  P004,
  PARAMETER_KEYS,
} from '@nastavnik/regulations';

import { compareRegulations } from './compare-regulations';

const changed = (key: ParameterKey, value: ParameterInput, change: ParameterChange = {}) => {
  const decision = changeParameter(P004.parameters, key, value, change);
  if (!decision.ok) throw new Error(decision.refusal.code);
  const rules = compareRegulations(P004.parameters, decision.value);
  return rules.filter((rule) => rule.changed).map((rule) => rule.key);
};

describe('compareRegulations', () => {
  it('a set does not differ from itself, and every rule is there once', () => {
    const rules = compareRegulations(P004.parameters, P004.parameters);
    expect(rules.map(({ key }) => key)).toEqual(PARAMETER_KEYS);
    expect(rules.filter((rule) => rule.changed)).toEqual([]);
  });

  it('puts what differs first, each part in the order of the table', () => {
    const rules = compareRegulations(P004.parameters, P000.parameters);
    const count = rules.filter((rule) => rule.changed).length;
    expect(rules.slice(0, count).every((rule) => rule.changed)).toBe(true);
    expect(rules[0]).toMatchObject({ key: 'programmeMinMonths', changed: true });
    const places = rules.slice(0, count).map(({ key }) => PARAMETER_KEYS.indexOf(key));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('against a blank one everything that is said differs', () => {
    const said = PARAMETER_KEYS.filter((key) => P004.parameters[key].value !== null);
    const rules = compareRegulations(P004.parameters, BLANK.parameters);
    expect(rules.filter((rule) => rule.changed).map(({ key }) => key)).toEqual(said);
  });

  it.each<[string, ParameterKey, ParameterInput, ParameterChange, boolean]>([
    ['another value', 'maxMenteesAtOnce', 2, {}, true],
    ['silence', 'maxMenteesAtOnce', null, {}, true],
    ['another strictness', 'maxMenteesAtOnce', 3, { mode: 'WARN' }, true],
    ['other days', 'appointmentDueDays', 30, { dayType: 'WORKING' }, true],
    [
      'another order of a list',
      'forms',
      ['HEAD_TEACHER', 'TEACHER_TEACHER', 'EMPLOYER_STUDENT'],
      {},
      false,
    ],
    ['another clause', 'maxMenteesAtOnce', 3, { clause: 'п. 5' }, false],
  ])('%s', (_what, key, value, change, differs) => {
    expect(changed(key, value, change)).toEqual(differs ? [key] : []);
  });
});

import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { changeParameter, type ParameterInput } from './change-parameter';
import { ruleValue } from './parameter';
import { PARAMETER_KEYS, type ParameterKey } from './parameters';
import { parametersInForce } from './parameters-in-force';
import { P004 } from './presets/p004';
import { PRESETS } from './presets/presets';
import { completeParameters, definitionOf } from './regulation-parameters';

const p004 = P004.parameters;
const answer = (key: string, value: ParameterInput) => {
  const decision = changeParameter(p004, key as ParameterKey, value);
  return decision.ok ? 'ok' : decision.refusal.code;
};

describe('presets', () => {
  it.each(
    Object.values(PRESETS).flatMap((preset) =>
      PARAMETER_KEYS.map((key) => [preset.code, key, preset.parameters[key]] as const),
    ),
  )('%s %s has its unit, and a clause exactly when it says something', (_code, key, parameter) => {
    expect(parameter.unit).toBe(definitionOf(key).unit);
    expect(parameter.clause === null).toBe(parameter.value === null);
    expect(parameter.mode === 'OFF').toBe(parameter.value === null);
  });

  it.each(
    Object.values(PRESETS).flatMap((preset) =>
      PARAMETER_KEYS.map((key) => [preset.code, key, preset.parameters] as const),
    ),
  )('%s %s is a value the editor would take', (_code, key, parameters) => {
    expect(changeParameter(parameters, key, parameters[key].value)).toEqual({
      ok: true,
      value: parameters,
    });
  });

  it('P004: figures of 004 1.2, 3.6b, 3.7', () => {
    expect(p004.programmeMinMonths).toMatchObject({ value: 3, clause: '004 1.2', mode: 'WARN' });
    expect(p004.mentoringMinMonths).toMatchObject({ value: 1, clause: '004 3.7' });
    expect(p004.maxMenteesAtOnce).toMatchObject({ value: 3, clause: '004 3.7' });
    expect(p004.appointmentDueDays).toMatchObject({ value: 30, dayType: 'CALENDAR', unit: 'DAY' });
    expect(p004.programmeDueDays).toMatchObject({ value: 10, dayType: 'UNSPECIFIED' });
  });
});

describe('changeParameter', () => {
  it.each<[string, ParameterInput, string]>([
    ['programmeMaxMonths', 36, 'ok'],
    ['programmeMaxMonths', 37, 'VALUE_ABOVE_BOUND'],
    ['maxMenteesAtOnce', 1, 'ok'],
    ['maxMenteesAtOnce', 0, 'VALUE_BELOW_BOUND'],
    ['maxMenteesAtOnce', 2.5, 'VALUE_NOT_WHOLE'],
    ['maxMenteesAtOnce', '3', 'VALUE_WRONG_KIND'],
    ['maxMenteesAtOnce', null, 'ok'],
    ['publishBanks', false, 'ok'],
    ['publishBanks', 1, 'VALUE_WRONG_KIND'],
    ['mentorAppointedBy', 'AUTHORITY_ACT', 'ok'],
    ['mentorAppointedBy', 'NOBODY', 'VALUE_NOT_AMONG_OPTIONS'],
    ['mentorAppointedBy', ['AUTHORITY_ACT'], 'VALUE_WRONG_KIND'],
    ['forms', ['TEACHER_TEACHER'], 'ok'],
    ['forms', 'TEACHER_TEACHER', 'VALUE_WRONG_KIND'],
    ['forms', [], 'VALUE_LIST_EMPTY'],
    ['forms', ['TEACHER_TEACHER', 'TEACHER_TEACHER'], 'VALUE_LIST_REPEATS'],
    ['forms', ['toString'], 'VALUE_NOT_AMONG_OPTIONS'],
    ['programmeMinMonths', 12, 'ok'],
    ['programmeMinMonths', 13, 'MIN_ABOVE_MAX'],
    ['programmeMaxMonths', 2, 'MIN_ABOVE_MAX'],
    ['mentoringMinMonths', 13, 'MIN_ABOVE_MAX'],
    ['constructor', 1, 'PARAMETER_UNKNOWN'],
  ])('%s := %j → %s', (key, value, expected) => {
    expect(answer(key, value)).toBe(expected);
  });

  it('names the field at fault and its bounds', () => {
    expect(changeParameter(p004, 'programmeMaxMonths', 40)).toEqual({
      ok: false,
      refusal: {
        code: 'VALUE_ABOVE_BOUND',
        field: 'programmeMaxMonths',
        details: { min: 1, max: 36 },
      },
    });
  });

  it('changes that parameter only, and leaves the given set as it was', () => {
    const decision = changeParameter(p004, 'maxMenteesAtOnce', 2);
    expect(decision).toEqual({
      ok: true,
      value: { ...p004, maxMenteesAtOnce: { ...p004.maxMenteesAtOnce, value: 2 } },
    });
    expect(p004.maxMenteesAtOnce.value).toBe(3);
  });

  it('a silent parameter that gets a value is enforced, with the clause given', () => {
    const decision = changeParameter(p004, 'sitePostingDueDays', 3, {
      clause: 'п. 8.3',
      dayType: 'WORKING',
    });
    expect(decision.ok && decision.value.sitePostingDueDays).toEqual({
      value: 3,
      clause: 'п. 8.3',
      mode: 'ENFORCED',
      unit: 'DAY',
      dayType: 'WORKING',
    });
  });

  it('counts working days only for terms in days', () => {
    const decision = changeParameter(p004, 'maxMenteesAtOnce', 3, { dayType: 'WORKING' });
    expect(decision).toMatchObject({ refusal: { code: 'DAY_TYPE_NOT_APPLICABLE' } });
  });
});

describe('completeParameters', () => {
  it('makes silent what a set stored earlier does not know', () => {
    const complete = completeParameters({ maxMenteesAtOnce: p004.maxMenteesAtOnce });
    expect(Object.keys(complete)).toEqual([...PARAMETER_KEYS]);
    expect(ruleValue(complete.maxMenteesAtOnce)).toBe(3);
    expect(ruleValue(complete.minGroupSize)).toBeNull();
  });
});

describe('parametersInForce', () => {
  const version = (from: string, to: string | null) => ({
    effectiveFrom: d(from),
    effectiveTo: to === null ? null : d(to),
    parameters: p004,
  });
  const first = version('2024-09-01', '2026-09-01');
  const second = version('2026-09-01', null);

  it.each([
    ['2024-08-31', null],
    ['2024-09-01', first],
    ['2026-08-31', first],
    ['2026-09-01', second],
    ['2026-09-02', second],
  ])('on %s', (day, expected) => {
    expect(parametersInForce([second, first], d(day))).toBe(expected);
  });

  it('the later of two that overlap wins', () => {
    const open = version('2024-09-01', null);
    expect(parametersInForce([open, second], d('2027-01-01'))).toBe(second);
    expect(parametersInForce([second, open], d('2027-01-01'))).toBe(second);
  });
});

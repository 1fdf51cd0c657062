import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { endEmployment } from './end-employment';
import { isHeadPosition, isTeachingPosition } from './position';

const today = d('2026-11-20');
const running = { actualAdmissionDate: d('2026-09-01'), endedOn: null };

describe('end of an employment', () => {
  it('ends on the day after the last working day, also over the end of a year and of February', () => {
    expect(endEmployment(running, { lastDay: d('2026-11-19') }, today)).toEqual({
      ok: true,
      value: { endedOn: '2026-11-20' },
    });
    const leap = { actualAdmissionDate: d('2020-09-01'), endedOn: null };
    expect(endEmployment(leap, { lastDay: d('2024-02-29') }, today)).toHaveProperty(
      'value.endedOn',
      '2024-03-01',
    );
    expect(endEmployment(leap, { lastDay: d('2025-12-31') }, today)).toHaveProperty(
      'value.endedOn',
      '2026-01-01',
    );
  });

  it.each([
    ['2026-11-19', undefined],
    ['2026-11-20', undefined],
    ['2026-11-21', 'DATE_IN_FUTURE'],
    ['2026-08-31', 'DATE_BEFORE_ADMISSION'],
    ['2026-09-01', undefined],
  ])('a last day of %s gives %s', (lastDay, code) => {
    const decision = endEmployment(running, { lastDay: d(lastDay) }, today);

    expect(decision.ok ? undefined : decision.refusal).toEqual(
      code === undefined ? undefined : expect.objectContaining({ code, field: 'lastDay' }),
    );
  });

  it('refuses to end an employment twice', () => {
    const ended = { ...running, endedOn: d('2026-10-01') };
    expect(endEmployment(ended, { lastDay: today }, today)).toHaveProperty(
      'refusal.code',
      'EMPLOYMENT_ENDED',
    );
  });
});

describe('posts', () => {
  it.each([
    ['директор', true],
    ['Директор школы', true],
    ['и. о. директора', true],
    ['врио директора', true],
    ['заведующая', true],
    ['заместитель директора по учебно-воспитательной работе', false],
    ['советник директора по воспитанию', false],
    ['директориальный секретарь', false],
    ['учитель', false],
  ])('%s: head of the organisation is %s (004 3.3)', (position, head) => {
    expect(isHeadPosition(position)).toBe(head);
  });

  it.each([
    ['учитель математики', [], true],
    ['педагог-психолог', [], true],
    ['заместитель директора', ['физика'], true],
    ['заместитель директора', [], false],
    ['секретарь учебной части', [], false],
  ] as const)('%s with subjects %j: teaching is %s (004 1.2)', (position, subjects, teaching) => {
    expect(isTeachingPosition(position, subjects)).toBe(teaching);
  });
});

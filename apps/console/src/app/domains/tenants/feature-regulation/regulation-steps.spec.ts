import { toLocalDate } from '@nastavnik/kernel';
import { regulationSteps } from './regulation-steps';
import type { Version } from './regulation-store';

const version = (changes: Partial<Version>): Version => ({
  id: 'v',
  no: 1,
  preset: 'P004',
  presetTitle: 'Образец',
  state: 'DRAFT',
  effectiveFrom: null,
  effectiveTo: null,
  collegialBodies: [],
  minutes: [],
  namedFrom: null,
  orderRequestId: null,
  orderDocumentId: null,
  orderSignedOn: null,
  orderNumber: null,
  orderDate: null,
  version: 1,
  differences: 0,
  availableActions: [],
  parameters: [],
  ...changes,
});
const states = (changes: Partial<Version>) =>
  regulationSteps(version(changes)).map(({ state }) => state);
const order = (changes: Partial<Version>) => regulationSteps(version(changes))[1]?.hint;

describe('regulationSteps', () => {
  it.each([
    ['DRAFT', ['in-progress', 'not-started', 'not-started']],
    ['REVIEWED', ['done', 'in-progress', 'not-started']],
    ['APPROVED', ['done', 'done', 'in-progress']],
    ['IN_FORCE', ['done', 'done', 'done']],
    ['SUPERSEDED', ['done', 'done', 'done']],
  ])('%s stands at %j', (state, expected) => {
    expect(states({ state })).toEqual(expected);
  });

  it('says what the order waits for', () => {
    const state = 'REVIEWED';
    expect(order({ state })).toBe('Директор формирует приказ');
    expect(order({ state, orderRequestId: 'r' })).toBe('Готовится');
    expect(order({ state, orderRequestId: 'r', orderDocumentId: 'd' })).toMatch(/подписи/);
    const signed = {
      orderRequestId: 'r',
      orderDocumentId: 'd',
      orderSignedOn: toLocalDate('2026-11-20'),
    };
    expect(order({ state, ...signed })).toMatch(/регистрации/);
    expect(order({ orderNumber: '128-В', orderDate: toLocalDate('2023-08-29') })).toBe(
      '№ 128-В от 29.08.2023',
    );
  });
});

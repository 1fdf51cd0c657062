import { describe, expect, it } from '@jest/globals';
import type { PairPartsFragment } from '@nastavnik/graphql-client';
import { pairSteps, waitingFor } from './pair-steps';

type Pair = Parameters<typeof pairSteps>[0];
type Consent = PairPartsFragment['consents'][number];

const consent = (change: Partial<Consent> = {}): Consent => ({
  personId: 'mentor',
  name: 'Белоструев Иван Олегович',
  kind: 'LABOUR',
  state: 'REQUESTED',
  signedOn: null,
  documentId: 'paper',
  ...change,
});
const pair = (change: Partial<Pair> = {}): Pair => ({
  state: 'PROPOSED',
  via: 'SCHOOL',
  consents: [consent()],
  orderRequested: false,
  orderDocumentId: null,
  orderNumber: null,
  orderDate: null,
  problem: null,
  programmeId: null,
  ...change,
});
const states = (given: Pair): readonly string[] => pairSteps(given).map(({ state }) => state);
const signed = [consent({ state: 'SIGNED' })];

describe('pairSteps', () => {
  it.each<[string, Pair, readonly string[]]>([
    ['proposed', pair(), ['in-progress', 'not-started', 'not-started', 'not-started']],
    [
      'declined',
      pair({ consents: [consent({ state: 'DECLINED' })] }),
      ['blocked', 'not-started', 'not-started', 'not-started'],
    ],
    [
      'all consents in (004 3.7)',
      pair({ state: 'CONSENTED', consents: signed }),
      ['done', 'not-started', 'not-started', 'not-started'],
    ],
    [
      'order asked for',
      pair({ state: 'CONSENTED', consents: signed, orderRequested: true }),
      ['done', 'in-progress', 'not-started', 'not-started'],
    ],
    [
      'registered order that could not take effect',
      pair({
        state: 'CONSENTED',
        consents: signed,
        orderRequested: true,
        problem: { code: 'HEAD_APPOINTS_SELF', field: null, clause: null, details: [] },
      }),
      ['done', 'in-progress', 'blocked', 'not-started'],
    ],
    [
      'appointed, programme under way',
      pair({ state: 'ACTIVE', consents: signed, orderNumber: '12', programmeId: 'programme' }),
      ['done', 'done', 'done', 'in-progress'],
    ],
  ])('%s', (_title, given, expected) => {
    expect(states(given)).toEqual(expected);
  });

  it('names those whose consent is still out, and leads to order and programme', () => {
    const two = pair({
      consents: [consent({ state: 'SIGNED' }), consent({ personId: 'mentee' })],
      orderRequested: true,
      orderDocumentId: 'order',
      programmeId: 'programme',
    });
    const [consents, order, , programme] = pairSteps(two);

    expect(consents?.hint).toBe('Получено 1 из 2. Ждём: Белоструев\u00a0И.\u00a0О.');
    expect(order?.link).toEqual(['/documents', 'order']);
    expect(programme?.link).toEqual(['/programmes', 'programme']);
  });

  it('speaks of the authority’s act where the authority appoints (004 3.3)', () => {
    expect(pairSteps(pair({ via: 'AUTHORITY' }))[1]?.title).toBe('Акт управления образования');
  });
});

describe('waitingFor', () => {
  it.each<[string, Pair, string | null]>([
    ['a consent not drawn up yet', pair({ consents: [consent({ documentId: null })] }), 'papers'],
    ['a consent to be signed', pair(), 'people'],
    ['an order not drawn up yet', pair({ state: 'CONSENTED', orderRequested: true }), 'papers'],
    [
      'an order to be signed',
      pair({ state: 'CONSENTED', orderRequested: true, orderDocumentId: 'order' }),
      'people',
    ],
    ['the programme to be opened', pair({ state: 'APPOINTED' }), 'papers'],
    ['nothing', pair({ state: 'ACTIVE', programmeId: 'programme' }), null],
    ['nothing any more', pair({ state: 'CANCELLED' }), null],
  ])('%s', (_title, given, expected) => {
    expect(waitingFor(given)).toBe(expected);
  });
});

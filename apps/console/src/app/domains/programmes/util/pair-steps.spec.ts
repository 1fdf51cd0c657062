import { describe, expect, it } from '@jest/globals';
import type { PairPartsFragment } from '@nastavnik/graphql-client';
import { pairSteps } from './pair-steps';

const consent = (name: string, state: string, documentId: string | null) => ({
  personId: name,
  name,
  kind: 'LABOUR',
  state,
  signedOn: null,
  documentId,
});

const pair = (given: object): PairPartsFragment =>
  ({
    state: 'PROPOSED',
    via: 'SCHOOL',
    consents: [consent('А', 'REQUESTED', 'd1'), consent('Б', 'REQUESTED', null)],
    orderRequested: false,
    orderDocumentId: null,
    programmeId: null,
    programmeState: null,
    ...given,
  }) as unknown as PairPartsFragment;

describe('the steps of a pair', () => {
  it('a consent leads to its paper; one without a paper says that it is being prepared', () => {
    const [first, second, order] = pairSteps(pair({}));
    expect(first).toMatchObject({ state: 'in-progress', link: ['/documents', 'd1'] });
    expect(second?.link).toBeUndefined();
    expect(second?.hint).toContain('готовится');
    expect(order?.state).toBe('not-started');
  });

  it('an order asked for is in progress and leads to the paper once there is one', () => {
    const [, , waiting] = pairSteps(pair({ state: 'CONSENTED', orderRequested: true }));
    expect(waiting).toMatchObject({ state: 'in-progress' });
    const [, , there] = pairSteps(
      pair({ state: 'CONSENTED', orderRequested: true, orderDocumentId: 'd3' }),
    );
    expect(there?.link).toEqual(['/documents', 'd3']);
  });

  it('after the appointment consents and order are done and the programme leads on', () => {
    const steps = pairSteps(
      pair({ state: 'ACTIVE', orderRequested: true, programmeId: 'p', programmeState: 'DRAFT' }),
    );
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'in-progress']);
  });
});

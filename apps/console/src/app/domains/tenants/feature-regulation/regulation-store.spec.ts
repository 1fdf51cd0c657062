import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { GraphqlClient, GraphqlFault } from '@nastavnik/graphql-client';
import { RegulationStore, type Version } from './regulation-store';

const draft = { id: 'v', no: 1, version: 1, state: 'DRAFT', orderRequestId: null } as Version;

describe('RegulationStore', () => {
  let answers: (() => unknown)[];
  let asked: number;

  async function aStore() {
    asked = 0;
    const client = {
      runUntil: async () => {
        asked += 1;
        return { presets: [], regulation: [draft] };
      },
      run: async () => answers.shift()?.(),
    };
    TestBed.configureTestingModule({
      providers: [RegulationStore, { provide: GraphqlClient, useValue: client }],
    });
    const store = TestBed.inject(RegulationStore);
    store.versions();
    await TestBed.inject(ApplicationRef).whenStable();
    return store;
  }
  const change = (store: RegulationStore) =>
    store.change(draft, 'maxMenteesAtOnce', { value: 2, mode: 'WARN', dayType: 'UNSPECIFIED' });

  it('shows the changed version at once, without asking for the list again', async () => {
    const store = await aStore();
    answers = [
      () => ({
        changeRegulationParameter: { __typename: 'RegulationVersion', ...draft, version: 2 },
      }),
    ];

    expect(await change(store)).toEqual({ kind: 'done' });
    expect(store.newest()?.version).toBe(2);
    expect(asked).toBe(1);
  });

  it('passes on a refusal with its field', async () => {
    const store = await aStore();
    const refusal = { code: 'VALUE_BELOW_BOUND', field: 'maxMenteesAtOnce', clause: null };
    const details = [{ key: 'min', value: '1' }];
    answers = [
      () => ({ changeRegulationParameter: { __typename: 'Refusal', ...refusal, details } }),
    ];

    expect(await change(store)).toMatchObject({
      kind: 'refused',
      field: 'maxMenteesAtOnce',
      text: 'Слишком мало: не меньше 1.',
    });
  });

  it('asks for the present state when somebody was faster', async () => {
    const store = await aStore();
    answers = [
      () => {
        throw new GraphqlFault('CONFLICT', '');
      },
    ];

    expect(await change(store)).toEqual({ kind: 'overtaken' });
    await TestBed.inject(ApplicationRef).whenStable();
    expect(asked).toBe(2);
  });
});

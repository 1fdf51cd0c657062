import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { GraphqlClient, GraphqlFault, type TypedOperation } from '@nastavnik/graphql-client';
import { pagedList } from './paged-list';

interface Names {
  readonly names: { readonly items: readonly string[]; readonly total: number };
}

const query = { toString: () => 'query Names { names }' } as TypedOperation<
  Names,
  { search: string; page?: { first?: number; offset?: number } | null }
>;
const changes = signal(0);

@Component({ template: '{{ list.rows().length }}' })
class NamesPage {
  readonly list = pagedList({
    query,
    asked: (url) => ({ search: url.param('q') }),
    answer: (data) => data.names,
    after: changes,
  });
}

describe('pagedList', () => {
  const ask = jest.fn<(stop: AbortSignal, query: unknown, asked: unknown) => Promise<Names>>();
  let page: NamesPage;
  let harness: RouterTestingHarness;

  const settle = async () => {
    await harness.fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const go = async (address: string) => {
    await TestBed.inject(Router).navigateByUrl(address);
    await settle();
  };
  const asked = () => ask.mock.calls.map(([, , variables]) => variables);

  beforeEach(async () => {
    ask.mockReset().mockResolvedValue({ names: { items: ['Ада'], total: 51 } });
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '', component: NamesPage }]),
        { provide: GraphqlClient, useValue: { runUntil: ask } },
      ],
    });
    harness = await RouterTestingHarness.create();
    page = await harness.navigateByUrl('/?q=ад&page=2&size=25', NamesPage);
    await settle();
  });

  it('asks for the page and the filter the address names', () => {
    expect(asked()).toEqual([{ search: 'ад', page: { first: 25, offset: 25 } }]);
    expect(page.list.rows()).toEqual(['Ада']);
    expect(page.list.total()).toBe(51);
    expect(page.list.state()).toBe('ready');
  });

  it('keeps the last rows while the next are on their way', async () => {
    let answer: (names: Names) => void = () => undefined;
    ask.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await TestBed.inject(Router).navigateByUrl('/?q=бо');
    TestBed.tick();

    expect(page.list.state()).toBe('loading');
    expect(page.list.rows()).toEqual(['Ада']);

    answer({ names: { items: ['Бор'], total: 1 } });
    await settle();
    expect(page.list.rows()).toEqual(['Бор']);
  });

  it('asks anew when the rows changed elsewhere, and on request', async () => {
    changes.update((count) => count + 1);
    TestBed.tick();
    await settle();
    page.list.reload();
    await settle();

    expect(ask).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['FORBIDDEN', 'no-right'],
    ['UNREACHABLE', 'failed'],
  ] as const)('on %s the list is %s', async (code, state) => {
    ask.mockRejectedValueOnce(new GraphqlFault(code, ''));
    await go('/?q=в');

    expect(page.list.state()).toBe(state);
  });
});

import { computed, inject, resource, type Signal } from '@angular/core';
import { GraphqlClient, type PageInput, type TypedOperation } from '@nastavnik/graphql-client';
import { injectTableUrl, type TableState, type TableUrl } from '@nastavnik/ui';
import { kept } from './kept';
import { tableState } from './table-state';

interface Page {
  readonly items: readonly unknown[];
  readonly total: number;
}

export interface ListWish<Data, Variables, Answer extends Page> {
  readonly query: TypedOperation<Data, Variables>;
  /** What is asked besides the page, as the address says it. */
  readonly asked: (url: TableUrl) => Omit<Variables, 'page'>;
  readonly answer: (data: Data) => Answer;
  /** Asked anew whenever this changes: something elsewhere changed the rows. */
  readonly after?: Signal<unknown>;
}

/** A list of the server, page by page: its view lives in the address, its last rows stay while the next are asked for. */
export interface PagedList<Answer extends Page> {
  readonly url: TableUrl;
  /** The last answer whole: counts and whatever else comes with the rows. */
  readonly answer: Signal<Answer | undefined>;
  readonly rows: Signal<Answer['items']>;
  readonly total: Signal<number>;
  readonly state: Signal<TableState>;
  reload(): void;
}

/** Call in a field or constructor. */
export function pagedList<Data, Variables extends { page?: unknown }, Answer extends Page>(
  wish: ListWish<Data, Variables, Answer>,
): PagedList<Answer> {
  const client = inject(GraphqlClient);
  const url = injectTableUrl();
  const query = wish.query as unknown as TypedOperation<Data, { page: PageInput }>;
  const list = resource({
    params: () => ({
      after: wish.after?.(),
      asked: {
        ...wish.asked(url),
        page: { first: url.pageSize(), offset: url.page() * url.pageSize() },
      },
    }),
    loader: async ({ params, abortSignal }) =>
      wish.answer(await client.runUntil(abortSignal, query, params.asked)),
  });
  const answer = kept(list);
  return {
    url,
    answer,
    rows: computed((): Answer['items'] => answer()?.items ?? []),
    total: computed(() => answer()?.total ?? 0),
    state: computed(() => tableState(list)),
    reload: () => void list.reload(),
  };
}

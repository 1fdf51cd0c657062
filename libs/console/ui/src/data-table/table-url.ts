import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type Params, Router } from '@angular/router';
import type { TableSort } from './table-column';

const DEFAULT_PAGE_SIZE = 50;

/** The table's page, sort and filters as the URL holds them; writing any filter or the sort returns to page one. */
export interface TableUrl {
  /** From 0; in the URL from 1. */
  readonly page: Signal<number>;
  readonly pageSize: Signal<number>;
  readonly sort: Signal<TableSort | null>;
  readonly params: Signal<Params>;
  /** True when any parameter but page, size and sort is set. */
  readonly filtered: Signal<boolean>;
  param(name: string): string;
  setPage(page: number): void;
  setPageSize(size: number): void;
  setSort(sort: TableSort | null): void;
  /** Empty values leave the URL. */
  setFilter(values: Readonly<Record<string, string | null>>): void;
  resetFilter(): void;
}

const OWN_PARAMS: ReadonlySet<string> = new Set(['page', 'size', 'sort']);

const parseSort = (text: string | undefined): TableSort | null => {
  if (!text) return null;
  return text.startsWith('-')
    ? { key: text.slice(1), direction: 'desc' }
    : { key: text, direction: 'asc' };
};

const positive = (text: string | undefined, otherwise: number): number => {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
};

/** Keeps the view in the URL, so that reload, Back and a shared link show the same rows. Call in a constructor. */
export function injectTableUrl(defaults: { sort?: TableSort; pageSize?: number } = {}): TableUrl {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const params = toSignal(route.queryParams, { initialValue: route.snapshot.queryParams });
  const merge = (queryParams: Params): void => {
    void router.navigate([], {
      relativeTo: route,
      queryParams,
      queryParamsHandling: 'merge',
      preserveFragment: true,
    });
  };
  const filters = (): string[] => Object.keys(params()).filter((name) => !OWN_PARAMS.has(name));
  return {
    params,
    page: computed(() => positive(params()['page'], 1) - 1),
    pageSize: computed(() => positive(params()['size'], defaults.pageSize ?? DEFAULT_PAGE_SIZE)),
    sort: computed(() => parseSort(params()['sort']) ?? defaults.sort ?? null),
    filtered: computed(() => filters().length > 0),
    param: (name) => params()[name] ?? '',
    setPage: (page) => merge({ page: page === 0 ? null : page + 1 }),
    setPageSize: (size) => merge({ size, page: null }),
    setSort: (sort) =>
      merge({ sort: sort && (sort.direction === 'desc' ? '-' : '') + sort.key, page: null }),
    setFilter: (values) =>
      merge({
        ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value || null])),
        page: null,
      }),
    resetFilter: () =>
      merge(Object.fromEntries([...filters(), 'page'].map((name) => [name, null]))),
  };
}

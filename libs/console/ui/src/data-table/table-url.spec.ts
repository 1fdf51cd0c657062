import { beforeEach, describe, expect, it } from '@jest/globals';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { injectTableUrl } from './table-url';

@Component({ template: '' })
class Page {
  readonly url = injectTableUrl({ sort: { key: 'name', direction: 'asc' } });
}

describe('injectTableUrl', () => {
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideRouter([{ path: 'list', component: Page }])],
    });
    harness = await RouterTestingHarness.create();
  });

  const open = async (query: string): Promise<Page> => harness.navigateByUrl(`/list${query}`, Page);
  const url = async (): Promise<string> => {
    await harness.fixture.whenStable();
    return TestBed.inject(Router).url;
  };

  it('reads the view from the address', async () => {
    const page = await open('?page=3&size=25&sort=-load&status=ACTIVE');

    expect(page.url.page()).toBe(2);
    expect(page.url.pageSize()).toBe(25);
    expect(page.url.sort()).toEqual({ key: 'load', direction: 'desc' });
    expect(page.url.param('status')).toBe('ACTIVE');
    expect(page.url.filtered()).toBe(true);
  });

  it.each(['', '?page=0', '?page=-1', '?page=x&size=0'])('falls back on %j', async (query) => {
    const page = await open(query);

    expect(page.url.page()).toBe(0);
    expect(page.url.pageSize()).toBe(50);
    expect(page.url.sort()).toEqual({ key: 'name', direction: 'asc' });
    expect(page.url.filtered()).toBe(false);
  });

  it('returns to page one when the filter or the sort changes, and drops empty values', async () => {
    const page = await open('?page=3&status=ACTIVE');

    page.url.setFilter({ status: '', q: 'лес' });
    expect(decodeURI(await url())).toBe('/list?q=лес');

    page.url.setSort({ key: 'load', direction: 'desc' });
    expect(decodeURI(await url())).toBe('/list?q=лес&sort=-load');

    page.url.setPage(1);
    expect(decodeURI(await url())).toBe('/list?q=лес&sort=-load&page=2');
  });

  it('forgets every filter but keeps sort and size', async () => {
    const page = await open('?page=3&size=25&sort=load&status=ACTIVE&q=x');

    page.url.resetFilter();

    expect(await url()).toBe('/list?size=25&sort=load');
  });
});

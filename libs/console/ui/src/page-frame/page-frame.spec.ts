import { beforeEach, describe, expect, it } from '@jest/globals';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { PRODUCT_NAME } from '../page-title/page-title';
import { PageFrame } from './page-frame';

@Component({ imports: [PageFrame], template: '<ui-page-frame heading="Пары" />' })
class First {}

@Component({ imports: [PageFrame], template: '<ui-page-frame heading="Программы" />' })
class Second {}

describe('PageFrame', () => {
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'pairs', component: First },
          { path: 'programmes', component: Second },
        ]),
        { provide: PRODUCT_NAME, useValue: 'Наставник' },
      ],
    });
    harness = await RouterTestingHarness.create('/pairs');
    await harness.fixture.whenStable();
  });

  it('names the document', () => {
    expect(TestBed.inject(Title).getTitle()).toBe('Пары — Наставник');
  });

  it('leaves the focus alone on the first load, so that «К содержанию» comes first', () => {
    expect(document.activeElement).toBe(document.body);
  });

  it('takes the focus to the title of the next page', async () => {
    await harness.navigateByUrl('/programmes');
    await harness.fixture.whenStable();

    expect(document.activeElement?.textContent).toBe('Программы');
    expect(TestBed.inject(Title).getTitle()).toBe('Программы — Наставник');
  });
});

import { effect, inject, InjectionToken, Service, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';

/** The product's name at the end of every document title. */
export const PRODUCT_NAME = new InjectionToken<string>('PRODUCT_NAME', { factory: () => '' });

/** One owner of the document title: the page names it, a failed submit puts «Ошибка:» before it. */
@Service()
export class PageTitle {
  private readonly title = inject(Title);
  private readonly productName = inject(PRODUCT_NAME);
  private readonly page = signal('');
  private readonly failed = signal(false);

  constructor() {
    effect(() => {
      const failure = this.failed() ? $localize`:@@ui.title.error:Ошибка:` + ' ' : '';
      const parts = [this.page(), this.productName].filter((part) => part !== '');
      this.title.setTitle(failure + parts.join(' — '));
    });
  }

  show(page: string): void {
    this.page.set(page);
    this.failed.set(false);
  }

  markFailed(failed: boolean): void {
    this.failed.set(failed);
  }
}

import {
  afterNextRender,
  Component,
  contentChild,
  effect,
  type ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { PageTitle } from '../page-title/page-title';
import { TODAY } from '../text/today';
import { SideSheetOutlet } from '../side-sheet/side-sheet-outlet';

/**
 * Every page: title, one primary action, filter line, content, and beside it the side sheet.
 * Slots: `[pageAction]`, `[pageFilters]`, `ui-side-sheet-outlet`, the rest is content.
 */
@Component({
  selector: 'ui-page-frame',
  templateUrl: './page-frame.html',
  styleUrl: './page-frame.css',
})
export class PageFrame {
  readonly heading = input.required<string>();
  readonly lead = input('');

  protected readonly printed = inject(TODAY)().split('-').reverse().join('.');
  private readonly pageTitle = inject(PageTitle);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  private readonly sheet = contentChild(SideSheetOutlet);

  constructor() {
    const router = inject(Router);
    const navigation = router.currentNavigation() ?? router.lastSuccessfulNavigation();
    const arrived = Boolean(navigation?.previousNavigation);
    effect(() => this.pageTitle.show(this.heading()));
    // A screen reader starts at the new page's title, except on the first load, which the browser announces itself.
    if (arrived) {
      afterNextRender(() => this.title().nativeElement.focus({ preventScroll: true }));
    }
  }

  protected covered(): boolean {
    return this.sheet()?.coversPage() ?? false;
  }
}

import { DOCUMENT } from '@angular/common';
import {
  afterNextRender,
  Component,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { ActivatedRoute, Router } from '@angular/router';
import { Icon } from '../icon/icon';

/**
 * Detail of one row, with a URL of its own so that the list stays. Put it at the root of a routed child of a page
 * that holds `<ui-side-sheet-outlet />`. Esc and the cross lead back to `closeTo`; focus returns where it was.
 * Slot `[sheetActions]` holds buttons at the bottom.
 */
@Component({
  selector: 'ui-side-sheet',
  imports: [Icon, MatIconButton],
  templateUrl: './side-sheet.html',
  styleUrl: './side-sheet.css',
  host: {
    role: 'dialog',
    'aria-labelledby': 'ui-side-sheet-title',
    '(keydown.escape)': 'close($event)',
  },
})
export class SideSheet {
  readonly heading = input.required<string>();
  readonly closeTo = input<string>('..');

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  constructor() {
    const opener = inject(DOCUMENT).activeElement;
    afterNextRender(() => this.title().nativeElement.focus());
    inject(DestroyRef).onDestroy(() => {
      if (opener instanceof HTMLElement && opener.isConnected) {
        setTimeout(() => opener.focus());
      }
    });
  }

  close(event?: Event): void {
    if (event?.defaultPrevented) return;
    void this.router.navigate([this.closeTo()], {
      relativeTo: this.route,
      queryParamsHandling: 'preserve',
    });
  }
}

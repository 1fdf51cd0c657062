import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterOutlet } from '@angular/router';

const TOO_NARROW_FOR_TWO = '(width < 1200px)';

/** Where a child route shows its side sheet: beside the list on a wide screen, over it on a narrow one. */
@Component({
  selector: 'ui-side-sheet-outlet',
  imports: [RouterOutlet],
  template: `<router-outlet (activate)="open.set(true)" (deactivate)="open.set(false)" />`,
  styleUrl: './side-sheet-outlet.css',
  host: { '[class.open]': 'open()' },
})
export class SideSheetOutlet {
  readonly open = signal(false);
  private readonly breakpoint = toSignal(inject(BreakpointObserver).observe(TOO_NARROW_FOR_TWO));
  readonly coversPage = computed(() => this.open() && (this.breakpoint()?.matches ?? false));
}

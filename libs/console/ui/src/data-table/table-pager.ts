import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Icon } from '../icon/icon';
import { formatNumber } from '../text/plural';

/** «1–50 из 2 400», two arrows and the size of the page. */
@Component({
  selector: 'ui-table-pager',
  imports: [Icon, MatIconButton],
  templateUrl: './table-pager.html',
  styleUrl: './table-pager.css',
})
export class TablePager {
  readonly page = input.required<number>();
  readonly pageSize = input.required<number>();
  readonly total = input.required<number>();
  readonly pageSizes = input<readonly number[]>([25, 50, 100]);
  readonly pageChange = output<number>();
  readonly pageSizeChange = output<number>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly lastPage = computed(() =>
    Math.max(0, Math.ceil(this.total() / this.pageSize()) - 1),
  );
  protected readonly range = computed(() => {
    const first = this.page() * this.pageSize() + 1;
    const last = Math.min((this.page() + 1) * this.pageSize(), this.total());
    const [from, to, total] = [first, last, this.total()].map((n) => formatNumber(n, this.locale));
    return $localize`:@@ui.table.range:${from}:from:–${to}:to: из ${total}:total:`;
  });

  protected resize(value: string): void {
    this.pageSizeChange.emit(Number(value));
  }
}

import { Component, computed, inject, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { GraphqlClient, JournalsDocument } from '@nastavnik/graphql-client';
import {
  dateText,
  EmptyState,
  Icon,
  injectTableUrl,
  PageFrame,
  StatusChip,
  TODAY,
} from '@nastavnik/ui';
import { kept } from '../../../core/data/kept';
import { tableState } from '../../../core/data/table-state';
import { registerText } from '../util/register-text';

const YEARS_BACK = 3;

/** The registers of one year as they are printed: every number, and the numbers no paper bears. */
@Component({
  selector: 'app-journal-page',
  imports: [EmptyState, Icon, MatButton, PageFrame, RouterLink, StatusChip],
  templateUrl: './journal-page.html',
  styleUrls: ['./journal-page.css', '../util/filter-line.css'],
})
export class JournalPage {
  private readonly client = inject(GraphqlClient);
  private readonly thisYear = Number(inject(TODAY)().slice(0, 4));
  protected readonly url = injectTableUrl();
  protected readonly years = Array.from({ length: YEARS_BACK }, (_, i) => this.thisYear - i);
  protected readonly year = computed(() => Number(this.url.param('year')) || this.thisYear);
  protected readonly journals = resource({
    params: () => ({ year: this.year() }),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, JournalsDocument, params)).journal,
  });
  protected readonly shown = kept(this.journals);
  protected readonly state = computed(() => tableState(this.journals));
  protected readonly register = registerText;
  protected readonly day = dateText;

  protected gaps(gaps: readonly { readonly from: number; readonly to: number }[]): string {
    return gaps.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  }

  protected print(): void {
    window.print();
  }
}

import { Component, computed } from '@angular/core';
import { injectTableUrl, PageFrame, SideSheetOutlet } from '@nastavnik/ui';
import { SearchBox } from '../ui-filter/search-box';
import { PeopleNav } from '../ui-nav/people-nav';
import { EntriesTable } from './entries-table';
import { NeedsTable } from './needs-table';

type Tab = 'needs' | 'mentors' | 'mentees';

const TABS: readonly { readonly value: Tab; readonly title: string }[] = [
  { value: 'mentors', title: $localize`:@@banks.mentors:Наставники` },
  { value: 'mentees', title: $localize`:@@banks.mentees:Наставляемые` },
  { value: 'needs', title: $localize`:@@banks.needs:Кому нужен наставник` },
];

/** The banks of mentors and mentees, and who should be given a mentor. */
@Component({
  selector: 'app-banks-page',
  imports: [EntriesTable, NeedsTable, PageFrame, PeopleNav, SearchBox, SideSheetOutlet],
  templateUrl: './banks-page.html',
  styleUrl: './banks-page.css',
})
export class BanksPage {
  protected readonly url = injectTableUrl();
  protected readonly tabs = TABS;
  protected readonly tab = computed(
    (): Tab => TABS.find(({ value }) => value === this.url.param('tab'))?.value ?? 'mentors',
  );

  protected open(tab: Tab): void {
    this.url.setFilter({ tab: tab === 'mentors' ? null : tab, state: null, q: null });
  }
}

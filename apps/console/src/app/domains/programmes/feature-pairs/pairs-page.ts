import { Component } from '@angular/core';
import { EmptyState, PageFrame } from '@nastavnik/ui';

/** Pairs and groups, and their forming. */
@Component({
  selector: 'app-pairs-page',
  imports: [EmptyState, PageFrame],
  template: `
    <ui-page-frame i18n-heading="@@pairs.title" heading="Пары">
      <ui-empty-state
        kind="nothing-yet"
        i18n-heading="@@pairs.emptyHeading"
        heading="Пар пока нет"
        i18n-text="@@pairs.emptyText"
        text="Пара появится после приказа о назначении наставника."
      />
    </ui-page-frame>
  `,
})
export class PairsPage {}

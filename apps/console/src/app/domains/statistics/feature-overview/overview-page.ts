import { Component } from '@angular/core';
import { EmptyState, PageFrame } from '@nastavnik/ui';

/** Indicators and returns. */
@Component({
  selector: 'app-overview-page',
  imports: [EmptyState, PageFrame],
  template: `
    <ui-page-frame i18n-heading="@@statistics.title" heading="Статистика">
      <ui-empty-state
        kind="nothing-yet"
        i18n-heading="@@statistics.emptyHeading"
        heading="Показателей пока нет"
        i18n-text="@@statistics.emptyText"
        text="Показатели появятся, когда в школе начнут работать пары."
      />
    </ui-page-frame>
  `,
})
export class OverviewPage {}

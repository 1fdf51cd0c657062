import { Component } from '@angular/core';
import { EmptyState, PageFrame } from '@nastavnik/ui';

/** Personalised programmes. */
@Component({
  selector: 'app-programmes-page',
  imports: [EmptyState, PageFrame],
  template: `
    <ui-page-frame i18n-heading="@@programmes.title" heading="Программы">
      <ui-empty-state
        kind="nothing-yet"
        i18n-heading="@@programmes.emptyHeading"
        heading="Программ пока нет"
        i18n-text="@@programmes.emptyText"
        text="Программу составляет наставник вместе с наставляемым после приказа о назначении."
      />
    </ui-page-frame>
  `,
})
export class ProgrammesPage {}

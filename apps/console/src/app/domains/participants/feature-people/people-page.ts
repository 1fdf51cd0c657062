import { Component } from '@angular/core';
import { EmptyState, PageFrame } from '@nastavnik/ui';

/** The banks of mentors and mentees. */
@Component({
  selector: 'app-people-page',
  imports: [EmptyState, PageFrame],
  template: `
    <ui-page-frame i18n-heading="@@participants.title" heading="Участники">
      <ui-empty-state
        kind="nothing-yet"
        i18n-heading="@@participants.emptyHeading"
        heading="Участников пока нет"
        i18n-text="@@participants.emptyText"
        text="Здесь будут наставники и наставляемые школы."
      />
    </ui-page-frame>
  `,
})
export class PeoplePage {}

import { Component } from '@angular/core';
import { EmptyState, PageFrame } from '@nastavnik/ui';

/** Everything the person has to do, by term. */
@Component({
  selector: 'app-inbox-page',
  imports: [EmptyState, PageFrame],
  template: `
    <ui-page-frame i18n-heading="@@today.title" heading="Что сделать сегодня">
      <ui-empty-state
        kind="nothing-yet"
        i18n-heading="@@today.emptyHeading"
        heading="Дел нет"
        i18n-text="@@today.emptyText"
        text="Здесь появятся дела со сроками: что просрочено, что сегодня и что на этой неделе."
      />
    </ui-page-frame>
  `,
})
export class InboxPage {}

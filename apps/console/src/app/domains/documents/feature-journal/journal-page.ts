import { Component } from '@angular/core';
import { EmptyState, PageFrame } from '@nastavnik/ui';

/** The document journal. */
@Component({
  selector: 'app-journal-page',
  imports: [EmptyState, PageFrame],
  template: `
    <ui-page-frame i18n-heading="@@documents.title" heading="Документы">
      <ui-empty-state
        kind="nothing-yet"
        i18n-heading="@@documents.emptyHeading"
        heading="Документов пока нет"
        i18n-text="@@documents.emptyText"
        text="Здесь будут приказы, согласия и отчёты школы."
      />
    </ui-page-frame>
  `,
})
export class JournalPage {}

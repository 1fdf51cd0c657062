import { Component } from '@angular/core';
import { EmptyState, PageFrame } from '@nastavnik/ui';

/** Schools, regulation, accounts. */
@Component({
  selector: 'app-settings-page',
  imports: [EmptyState, PageFrame],
  template: `
    <ui-page-frame i18n-heading="@@settings.title" heading="Настройки">
      <ui-empty-state
        kind="nothing-yet"
        i18n-heading="@@settings.emptyHeading"
        heading="Настраивать пока нечего"
        i18n-text="@@settings.emptyText"
        text="Здесь будут школы, положение о наставничестве и учётные записи."
      />
    </ui-page-frame>
  `,
})
export class SettingsPage {}

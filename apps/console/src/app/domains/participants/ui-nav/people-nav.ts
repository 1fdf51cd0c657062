import { Component } from '@angular/core';
import { SectionNav, type SectionLink } from '../../../core/navigation/section-nav';

/** The registers of people. */
@Component({
  selector: 'app-people-nav',
  imports: [SectionNav],
  template: `<app-section-nav
    i18n-label="@@people.registers"
    label="Списки участников"
    [links]="links"
  />`,
})
export class PeopleNav {
  protected readonly links: readonly SectionLink[] = [
    { path: '/people', right: 'staff:read', title: $localize`:@@people.staff:Работники` },
    { path: '/people/banks', right: 'bank:read', title: $localize`:@@people.banks:Базы` },
    {
      path: '/people/consents',
      right: 'consent:read',
      title: $localize`:@@people.consents:Согласия`,
    },
    {
      path: '/people/import',
      right: 'staff:import',
      title: $localize`:@@people.import:Загрузка списка`,
    },
  ];
}

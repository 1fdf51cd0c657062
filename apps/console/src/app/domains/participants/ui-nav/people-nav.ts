import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { mayDo } from '@nastavnik/kernel';
import { Session } from '../../../core/session/session';

/** The registers of people; each is there for whoever may read it. */
@Component({
  selector: 'app-people-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav i18n-aria-label="@@people.registers" aria-label="Списки участников">
      @for (link of links; track link.path) {
        <a
          [routerLink]="link.path"
          routerLinkActive="active"
          [routerLinkActiveOptions]="{
            paths: link.exact ? 'exact' : 'subset',
            queryParams: 'ignored',
            fragment: 'ignored',
            matrixParams: 'ignored',
          }"
          ariaCurrentWhenActive="page"
          >{{ link.title }}</a
        >
      }
    </nav>
  `,
  styleUrl: './people-nav.css',
})
export class PeopleNav {
  private readonly role = inject(Session).activeGrant()?.role;
  protected readonly links = [
    {
      path: '/people',
      exact: true,
      title: $localize`:@@people.staff:Работники`,
      right: 'staff:read' as const,
    },
    {
      path: '/people/banks',
      exact: false,
      title: $localize`:@@people.banks:Базы`,
      right: 'bank:read' as const,
    },
    {
      path: '/people/consents',
      exact: false,
      title: $localize`:@@people.consents:Согласия`,
      right: 'consent:read' as const,
    },
    {
      path: '/people/import',
      exact: false,
      title: $localize`:@@people.import:Загрузка списка`,
      right: 'staff:import' as const,
    },
  ].filter(({ right }) => this.role !== undefined && mayDo([this.role], right));
}

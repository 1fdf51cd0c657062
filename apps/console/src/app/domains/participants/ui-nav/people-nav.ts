import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { mayDo } from '@nastavnik/kernel';
import { filter, map } from 'rxjs';
import { Session } from '../../../core/session/session';

const LINKS = [
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
] as const;

/** The registers of people; each is there for whoever may read it. */
@Component({
  selector: 'app-people-nav',
  imports: [RouterLink],
  template: `
    <nav i18n-aria-label="@@people.registers" aria-label="Списки участников">
      @for (link of links; track link.path) {
        <a
          [routerLink]="link.path"
          [class.active]="link.path === active()"
          [attr.aria-current]="link.path === active() ? 'page' : null"
          >{{ link.title }}</a
        >
      }
    </nav>
  `,
  styleUrl: './people-nav.css',
})
export class PeopleNav {
  private readonly router = inject(Router);
  private readonly role = inject(Session).activeGrant()?.role;
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.router.url),
    ),
    { initialValue: this.router.url },
  );
  protected readonly links = LINKS.filter(
    ({ right }) => this.role !== undefined && mayDo([this.role], right),
  );
  /** The longest path the address begins with: a card of the staff list belongs to the list. */
  protected readonly active = computed(
    () => LINKS.findLast(({ path }) => this.address().startsWith(path))?.path,
  );
}

import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { mayDo, type Permission } from '@nastavnik/kernel';
import { filter, map } from 'rxjs';
import { Session } from '../session/session';

export interface SectionLink {
  readonly path: string;
  readonly right: Permission;
  readonly title: string;
}

/** The pages of one place; each is there for whoever may read it, and a single one needs no choice. */
@Component({
  selector: 'app-section-nav',
  imports: [RouterLink],
  template: `
    @if (open().length > 1) {
      <nav [attr.aria-label]="label()">
        @for (link of open(); track link.path) {
          <a
            [routerLink]="link.path"
            [class.active]="link.path === active()"
            [attr.aria-current]="link.path === active() ? 'page' : null"
            >{{ link.title }}</a
          >
        }
      </nav>
    }
  `,
  styleUrl: './section-nav.css',
})
export class SectionNav {
  readonly label = input.required<string>();
  readonly links = input.required<readonly SectionLink[]>();

  private readonly router = inject(Router);
  private readonly role = inject(Session).activeGrant()?.role;
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.router.url),
    ),
    { initialValue: this.router.url },
  );
  protected readonly open = computed(() =>
    this.links().filter(({ right }) => this.role !== undefined && mayDo([this.role], right)),
  );
  /** The longest path the address begins with: a card of a list belongs to the list. */
  protected readonly active = computed(
    () => this.open().findLast(({ path }) => this.address().startsWith(path))?.path,
  );
}

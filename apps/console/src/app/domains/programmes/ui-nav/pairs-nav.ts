import { Component, inject } from '@angular/core';
import { mayDo } from '@nastavnik/kernel';
import { SectionNav, type SectionLink } from '../../../core/navigation/section-nav';
import { Session } from '../../../core/session/session';

/** Pairs of the school, and mentors asked of other schools (004 3.3). */
@Component({
  selector: 'app-pairs-nav',
  imports: [SectionNav],
  template: `
    @if (!decides) {
      <app-section-nav i18n-label="@@pairs.lists" label="Списки пар" [links]="links" />
    }
  `,
})
export class PairsNav {
  private readonly role = inject(Session).activeGrant()?.role;
  /** Whoever decides on the requests has a place of their own for them. */
  protected readonly decides = this.role !== undefined && mayDo([this.role], 'package:decide');
  protected readonly links: readonly SectionLink[] = [
    { path: '/pairs', right: 'pair:read', title: $localize`:@@pairs.listHeading:Пары и группы` },
    {
      path: '/coordination',
      right: 'package:read',
      title: $localize`:@@packages.title:Наставники из других школ`,
    },
  ];
}

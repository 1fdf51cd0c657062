import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@nastavnik/ui';

/** The way to a paper; while it is being prepared, a word instead. */
@Component({
  selector: 'app-paper-link',
  imports: [Icon, RouterLink],
  template: `
    @if (documentId(); as id) {
      <a [routerLink]="['/documents', id]"><ui-icon name="document" /> {{ title() }}</a>
    } @else {
      <span i18n="@@paperLink.preparing">{{ title() }}: готовится</span>
    }
  `,
  styles: `
    a {
      display: inline-flex;
      gap: 4px;
      align-items: center;
    }

    span {
      color: var(--text-soft);
    }
  `,
})
export class PaperLink {
  readonly documentId = input.required<string | null>();
  readonly title = input.required<string>();
}

import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { EmptyState, Icon, PageTitle } from '@nastavnik/ui';
import { PlainFrame } from '../layout/plain-frame';
import { Session } from '../session/session';
import { safeReturn } from '../session/session-guards';

/** The server did not answer at start: says so and tries again. */
@Component({
  selector: 'app-unreachable-page',
  imports: [EmptyState, Icon, MatButton, PlainFrame],
  template: `
    <app-plain-frame>
      <h1 class="visually-hidden" i18n="@@unreachable.title">Нет связи с сервером</h1>
      <ui-empty-state
        kind="failed"
        i18n-heading="@@unreachable.title"
        heading="Нет связи с сервером"
        i18n-text="@@unreachable.text"
        text="Проверьте интернет и повторите. Если не поможет, сообщите администратору округа."
      >
        <button matButton="filled" type="button" (click)="retry()">
          <ui-icon name="retry" />
          <ng-container i18n="@@ui.table.retry">Повторить</ng-container>
        </button>
      </ui-empty-state>
    </app-plain-frame>
  `,
})
export class UnreachablePage {
  readonly return = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);

  constructor() {
    inject(PageTitle).show($localize`:@@unreachable.title:Нет связи с сервером`);
  }

  protected async retry(): Promise<void> {
    await this.session.retry();
    if (this.session.state() === 'unreachable') return;
    await this.router.navigateByUrl(safeReturn(this.return()));
  }
}

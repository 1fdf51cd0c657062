import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, PageFrame } from '@nastavnik/ui';

/** No such address. */
@Component({
  selector: 'app-not-found-page',
  imports: [EmptyState, PageFrame, RouterLink],
  template: `
    <ui-page-frame i18n-heading="@@notFound.title" heading="Страница не найдена">
      <ui-empty-state
        kind="nothing-found"
        i18n-heading="@@notFound.heading"
        heading="По этому адресу ничего нет"
        i18n-text="@@notFound.text"
        text="Проверьте адрес или откройте нужный раздел из меню."
      >
        <a routerLink="/today" i18n="@@toToday">Перейти к делам на сегодня</a>
      </ui-empty-state>
    </ui-page-frame>
  `,
})
export class NotFoundPage {}

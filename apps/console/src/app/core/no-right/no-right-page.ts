import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, PageFrame } from '@nastavnik/ui';

/** A place that other roles have; shown at the address that was asked for. */
@Component({
  selector: 'app-no-right-page',
  imports: [EmptyState, PageFrame, RouterLink],
  template: `
    <ui-page-frame i18n-heading="@@noRight.title" heading="Раздел закрыт">
      <ui-empty-state
        kind="no-right"
        i18n-heading="@@noRight.heading"
        heading="В вашей роли этот раздел не открыт"
        i18n-text="@@noRight.text"
        text="Если у вас несколько ролей, смените роль вверху страницы. Новую роль назначает директор школы или администратор округа."
      >
        <a routerLink="/today" i18n="@@toToday">Перейти к делам на сегодня</a>
      </ui-empty-state>
    </ui-page-frame>
  `,
})
export class NoRightPage {}

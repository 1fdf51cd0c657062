import { Component } from '@angular/core';
import { PageFrame } from '@nastavnik/ui';

/** Whom to ask, and what works from the keyboard. */
@Component({
  selector: 'app-help-page',
  imports: [PageFrame],
  template: `
    <ui-page-frame i18n-heading="@@help.title" heading="Справка">
      <section class="panel">
        <h2 i18n="@@help.whomTitle">К кому обратиться</h2>
        <p i18n="@@help.whomText">
          По делам наставничества в школе — к куратору. Если не работает вход или страница — к
          администратору округа: пришлите ему снимок экрана, на нём должны быть видны школа, роль и
          учебный год.
        </p>
        <h2 i18n="@@help.keysTitle">Работа с клавиатуры</h2>
        <p i18n="@@help.keysText">
          Tab переводит к следующему элементу, Enter нажимает кнопку или открывает ссылку, Esc
          закрывает окно. Даты можно набирать: 20.11.2026.
        </p>
      </section>
    </ui-page-frame>
  `,
})
export class HelpPage {}

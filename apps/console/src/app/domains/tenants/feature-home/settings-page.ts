import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mayDo, type Permission } from '@nastavnik/kernel';
import { PageFrame } from '@nastavnik/ui';
import { Session } from '../../../core/session/session';

interface Section {
  readonly link: string;
  readonly title: string;
  readonly text: string;
  readonly opens: Permission;
}

const SECTIONS: readonly Section[] = [
  {
    link: 'schools',
    title: $localize`:@@settings.schools:Школы`,
    text: $localize`:@@settings.schoolsText:Какие школы открыты, кто ими руководит, утверждено ли положение.`,
    opens: 'school:open',
  },
  {
    link: 'school',
    title: $localize`:@@settings.school:Школа`,
    text: $localize`:@@settings.schoolText:Название, учредитель и адрес, как они стоят в приказах.`,
    opens: 'regulation:edit',
  },
  {
    link: 'regulation',
    title: $localize`:@@settings.regulation:Положение о наставничестве`,
    text: $localize`:@@settings.regulationText:Правила и сроки школы, их редакции и приказ, которым они утверждены.`,
    opens: 'regulation:edit',
  },
  {
    link: 'calendar',
    title: $localize`:@@settings.calendar:Рабочий календарь`,
    text: $localize`:@@settings.calendarText:Выходные и рабочие субботы каждого года: по ним считаются сроки всех школ.`,
    opens: 'calendar:correct',
  },
  {
    link: 'accounts',
    title: $localize`:@@settings.accounts:Учётные записи`,
    text: $localize`:@@settings.accountsText:Кто может войти и в какой роли; приглашения и прекращение ролей.`,
    opens: 'account:read',
  },
  {
    link: 'messages',
    title: $localize`:@@settings.messages:Обмен сообщениями`,
    text: $localize`:@@settings.messagesText:Сообщения между частями системы, которые не удалось доставить.`,
    opens: 'messages:read',
  },
];

/** The way to everything that is set once and changed seldom. */
@Component({
  selector: 'app-settings-page',
  imports: [PageFrame, RouterLink],
  template: `
    <ui-page-frame i18n-heading="@@settings.title" heading="Настройки">
      <ul>
        @for (section of sections(); track section.link) {
          <li class="panel">
            <h2>
              <a [routerLink]="section.link">{{ section.title }}</a>
            </h2>
            <p class="soft">{{ section.text }}</p>
          </li>
        }
      </ul>
    </ui-page-frame>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
      gap: 16px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
    }
    p {
      margin: 0;
    }
  `,
})
export class SettingsPage {
  private readonly session = inject(Session);
  protected readonly sections = computed(() => {
    const role = this.session.activeGrant()?.role;
    return SECTIONS.filter(({ opens }) => role !== undefined && mayDo([role], opens));
  });
}

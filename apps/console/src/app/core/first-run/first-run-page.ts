import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { email, form, FormField, FormRoot, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { Control, ErrorSummary, Field, PageTitle, summaryErrorsOf } from '@nastavnik/ui';
import { PlainFrame } from '../layout/plain-frame';
import { Session } from '../session/session';

const SHORTEST_PASSWORD = 10;

/** A fresh installation: names the district and makes its administrator's account. */
@Component({
  selector: 'app-first-run-page',
  imports: [Control, ErrorSummary, Field, FormField, FormRoot, MatButton, PlainFrame],
  templateUrl: './first-run-page.html',
})
export class FirstRunPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly summary = viewChild.required(ErrorSummary);

  protected readonly refusal = signal('');
  protected readonly attempted = signal(false);
  protected readonly form = form(
    signal({
      districtName: '',
      authority: '',
      place: '',
      surname: '',
      name: '',
      patronymic: '',
      post: '',
      email: '',
      password: '',
    }),
    (path) => {
      required(path.districtName, {
        message: $localize`:@@firstRun.districtMissing:Укажите название округа или района`,
      });
      required(path.authority, {
        message: $localize`:@@firstRun.authorityMissing:Укажите управление образования: оно издаёт акты о назначении`,
      });
      required(path.place, {
        message: $localize`:@@firstRun.placeMissing:Укажите населённый пункт`,
      });
      required(path.post, { message: $localize`:@@firstRun.postMissing:Укажите должность` });
      required(path.surname, { message: $localize`:@@firstRun.surnameMissing:Укажите фамилию` });
      required(path.name, { message: $localize`:@@firstRun.nameMissing:Укажите имя` });
      required(path.email, { message: $localize`:@@signIn.emailMissing:Укажите почту` });
      email(path.email, {
        message: $localize`:@@firstRun.emailInvalid:Проверьте почту: нужен адрес вида name@example.org`,
      });
      required(path.password, {
        message: $localize`:@@firstRun.passwordMissing:Придумайте пароль`,
      });
      minLength(path.password, SHORTEST_PASSWORD, {
        message: $localize`:@@firstRun.passwordShort:Пароль короче 10 знаков. Возьмите длиннее`,
      });
    },
    { submission: { action: () => this.begin(), onInvalid: () => this.fail() } },
  );
  protected readonly errors = computed(() => {
    if (!this.attempted()) return [];
    return [
      ...(this.refusal() ? [{ message: this.refusal() }] : []),
      ...summaryErrorsOf(this.form),
    ];
  });

  constructor() {
    inject(PageTitle).show($localize`:@@firstRun.title:Первый запуск`);
  }

  private async begin(): Promise<void> {
    this.refusal.set('');
    const refusal = await this.session.firstRun(this.form().value());
    if (refusal === null) {
      await this.router.navigateByUrl('/');
      return;
    }
    this.refusal.set(
      refusal.code === 'UNREACHABLE'
        ? $localize`:@@firstRun.unreachable:Нет связи с сервером. Введённое сохранено на странице, повторите отправку.`
        : $localize`:@@firstRun.refused:Сервер не принял данные. Проверьте их и отправьте снова.`,
    );
    this.fail();
  }

  private fail(): void {
    this.attempted.set(true);
    this.summary().announce();
  }
}

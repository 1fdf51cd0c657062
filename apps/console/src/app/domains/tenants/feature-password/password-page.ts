import { Component, inject, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { ChangePasswordDocument, GraphqlClient } from '@nastavnik/graphql-client';
import { Control, ErrorSummary, Field, PageFrame, Toasts } from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import type { Refusal } from '../../../core/refusals/refusal-text';
import { Session } from '../../../core/session/session';

const SHORTEST_PASSWORD = 10;

/** A person changes their own password; every open session ends with it. */
@Component({
  selector: 'app-password-page',
  imports: [Control, ErrorSummary, Field, FormField, FormRoot, MatButton, PageFrame],
  templateUrl: './password-page.html',
  styleUrl: '../util/form-page.css',
})
export class PasswordPage {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly summary = viewChild.required(ErrorSummary);

  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    signal({ current: '', wanted: '' }),
    (path) => {
      required(path.current, {
        message: $localize`:@@password.currentMissing:Укажите нынешний пароль`,
      });
      required(path.wanted, { message: $localize`:@@firstRun.passwordMissing:Придумайте пароль` });
      minLength(path.wanted, SHORTEST_PASSWORD, {
        message: $localize`:@@firstRun.passwordShort:Пароль короче 10 знаков. Возьмите длиннее`,
      });
    },
    {
      submission: {
        action: () => this.problems.run(() => this.change()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  private async change(): Promise<Refusal | null> {
    const { changePassword } = await this.client.run(ChangePasswordDocument, this.form().value());
    if (changePassword.__typename === 'Refusal') {
      const { field } = changePassword;
      // The server judges the new password by the name its rules have for it.
      return field === 'password' ? { ...changePassword, field: 'wanted' } : changePassword;
    }
    this.toasts.show($localize`:@@password.changed:Пароль изменён. Войдите с новым паролем`);
    await this.session.signOut();
    return null;
  }
}

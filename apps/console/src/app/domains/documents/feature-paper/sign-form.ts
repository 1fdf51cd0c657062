import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { GraphqlClient, SignPaperDocument } from '@nastavnik/graphql-client';
import { Control, ErrorSummary, Field } from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import type { AuthRefusal } from '../../../core/session/auth-api';
import { Session } from '../../../core/session/session';
import { signInRefusalText } from '../../../core/sign-in/sign-in-refusal-text';
import { asRefusal } from '../../../core/data/act';

const wordsOf = (wrong: AuthRefusal): string =>
  wrong.code === 'SIGN_IN_FAILED'
    ? $localize`:@@sign.passwordWrong:Пароль не подходит. Проверьте раскладку клавиатуры и введите его снова.`
    : signInRefusalText(wrong);

/** A signature by account: the password once more, and exactly what was on the screen. */
@Component({
  selector: 'app-sign-form',
  imports: [Control, ErrorSummary, Field, FormField, FormRoot, MatButton],
  template: `
    <form [formRoot]="form">
      <h3 i18n="@@sign.heading">Подписать документ</h3>
      <p i18n="@@sign.what">
        Вы подписываете текст, который сейчас на экране. После подписи его нельзя изменить.
      </p>
      <p class="soft sum">SHA-256 {{ sha256() }}</p>
      <ui-error-summary [errors]="problems.errors()" />
      <ui-field
        i18n-label="@@sign.password"
        label="Ваш пароль"
        i18n-hint="@@sign.passwordHint"
        hint="Так система убеждается, что подписываете именно вы."
        [of]="form.password"
      >
        <input
          uiControl
          type="password"
          autocomplete="current-password"
          [formField]="form.password"
        />
      </ui-field>
      <div class="actions">
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          disabledInteractive
        >
          <ng-container i18n="@@sign.act">Подписать</ng-container>
        </button>
        <button matButton="outlined" type="button" (click)="left.emit()">
          <ng-container i18n="@@people.cancel">Отмена</ng-container>
        </button>
      </div>
    </form>
  `,
  styleUrl: '../util/paper-form.css',
})
export class SignForm {
  readonly documentId = input.required<string>();
  readonly sha256 = input.required<string>();
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly summary = viewChild.required(ErrorSummary);
  private readonly model = signal({ password: '' });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.password, { message: $localize`:@@sign.passwordMissing:Введите пароль` });
    },
    {
      submission: {
        action: () => this.send(),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  private async send(): Promise<TreeValidationResult> {
    const wrong = await this.session.confirmPassword(this.model().password);
    if (wrong) {
      this.problems.fail();
      const fieldTree = this.form.password;
      return { kind: wrong.code, message: wordsOf(wrong), fieldTree };
    }
    return this.problems.run(async () => {
      const asked = { documentId: this.documentId(), sha256: this.sha256() };
      const refusal = asRefusal((await this.client.run(SignPaperDocument, asked)).signDocument);
      if (refusal === null) this.done.emit();
      return refusal;
    });
  }
}

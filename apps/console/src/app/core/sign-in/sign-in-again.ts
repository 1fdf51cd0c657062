import { Component, inject, signal, viewChild } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Control, ErrorSummary, Field } from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../forms/form-problems';
import { Session } from '../session/session';
import { signInRefusalText } from './sign-in-refusal-text';

/** The session lapsed while the person was at work: the password once more, over the page and all that was typed. */
@Component({
  selector: 'app-sign-in-again',
  imports: [Control, ErrorSummary, Field, FormField, FormRoot, MatButton],
  templateUrl: './sign-in-again.html',
  styleUrl: './sign-in-again.css',
})
export class SignInAgain {
  protected readonly session = inject(Session);
  private readonly summary = viewChild.required(ErrorSummary);
  private readonly model = signal({ password: '' });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.password, { message: $localize`:@@signIn.passwordMissing:Укажите пароль` });
    },
    { submission: { action: () => this.enter(), onInvalid: () => this.problems.fail() } },
  );

  protected leave(): void {
    void this.session.signOut();
  }

  private async enter(): Promise<TreeValidationResult> {
    const wrong = await this.session.signInAgain(this.model().password);
    if (wrong === null) return undefined;
    this.problems.fail();
    return {
      kind: wrong.code,
      message: signInRefusalText(wrong),
      fieldTree: this.form.password,
    };
  }
}

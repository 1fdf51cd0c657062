import { Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { Control, ErrorSummary, Field, PageTitle, summaryErrorsOf } from '@nastavnik/ui';
import { PlainFrame } from '../layout/plain-frame';
import { Session } from '../session/session';
import { safeReturn } from '../session/session-guards';
import { signInRefusalText } from './sign-in-refusal-text';

/** Sign-in by e-mail and password; leads on to the page that was asked for. */
@Component({
  selector: 'app-sign-in-page',
  imports: [Control, ErrorSummary, Field, FormField, FormRoot, MatButton, PlainFrame],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  /** The address asked for before signing in, from the URL. */
  readonly return = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly summary = viewChild.required(ErrorSummary);

  protected readonly demo = this.session.demo;
  protected readonly refusal = signal('');
  protected readonly passwordShown = signal(false);
  protected readonly attempted = signal(false);
  protected readonly form = form(
    signal({ email: '', password: '' }),
    (path) => {
      required(path.email, { message: $localize`:@@signIn.emailMissing:Укажите почту` });
      required(path.password, { message: $localize`:@@signIn.passwordMissing:Укажите пароль` });
    },
    { submission: { action: () => this.signIn(), onInvalid: () => this.fail() } },
  );
  protected readonly errors = computed(() => {
    if (!this.attempted()) return [];
    return [
      ...(this.refusal() ? [{ message: this.refusal() }] : []),
      ...summaryErrorsOf(this.form),
    ];
  });

  constructor() {
    inject(PageTitle).show($localize`:@@signIn.title:Вход`);
    // What was refused is no longer true once the person types on.
    effect(() => {
      this.form().value();
      this.refusal.set('');
    });
  }

  private async signIn(): Promise<void> {
    const { email, password } = this.form().value();
    const refusal = await this.session.signIn({ email: email.trim(), password });
    if (refusal === null) {
      await this.router.navigateByUrl(safeReturn(this.return()));
      return;
    }
    this.refusal.set(signInRefusalText(refusal));
    this.fail();
  }

  private fail(): void {
    this.attempted.set(true);
    this.summary().announce();
  }
}

import { Component, inject, input, resource, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, minLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { GraphqlFault } from '@nastavnik/graphql-client';
import { Control, EmptyState, ErrorSummary, Field, PageTitle } from '@nastavnik/ui';
import { faultText } from '../../../core/faults/fault-text';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { PlainFrame } from '../../../core/layout/plain-frame';
import { type Refusal, refusalText } from '../../../core/refusals/refusal-text';
import { AuthApi } from '../../../core/session/auth-api';
import { Session } from '../../../core/session/session';

const SHORTEST_PASSWORD = 10;

/** Where a personal link leads: names whom it is for, takes a password twice, signs in. */
@Component({
  selector: 'app-invitation-page',
  imports: [
    Control,
    EmptyState,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    MatButton,
    PlainFrame,
    RouterLink,
  ],
  templateUrl: './invitation-page.html',
  styleUrl: '../util/form-page.css',
})
export class InvitationPage {
  readonly token = input.required<string>();

  private readonly api = inject(AuthApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly summary = viewChild(ErrorSummary);

  protected readonly demo = this.session.demo;
  protected readonly invited = resource({
    params: () => this.token(),
    loader: async ({ params: token }) => {
      const answer = await this.api.lookAtInvitation(token);
      if (answer.ok) return { person: answer.value, problem: '' };
      return { person: null, problem: textOf(answer.refusal) };
    },
  });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    signal({ password: '', again: '' }),
    (path) => {
      required(path.password, {
        message: $localize`:@@firstRun.passwordMissing:Придумайте пароль`,
      });
      minLength(path.password, SHORTEST_PASSWORD, {
        message: $localize`:@@firstRun.passwordShort:Пароль короче 10 знаков. Возьмите длиннее`,
      });
      required(path.again, {
        message: $localize`:@@invitation.againMissing:Наберите пароль ещё раз`,
      });
      validate(path.again, ({ value, valueOf }) =>
        value() === '' || value() === valueOf(path.password)
          ? undefined
          : {
              kind: 'differs',
              message: $localize`:@@invitation.differs:Пароли не совпадают. Наберите ещё раз`,
            },
      );
    },
    {
      submission: {
        action: () => this.problems.run(() => this.accept()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  constructor() {
    inject(PageTitle).show($localize`:@@invitation.title:Приглашение`);
    // Whether this is a demonstration is known once the server was asked.
    void this.session.ready();
  }

  private async accept(): Promise<Refusal | null> {
    const { password } = this.form().value();
    const refusal = await this.session.acceptInvitation(this.token(), password);
    if (refusal?.code === 'UNREACHABLE') throw new GraphqlFault('UNREACHABLE', 'no answer');
    if (refusal !== null) return refusal;
    await this.router.navigateByUrl('/today');
    return null;
  }
}

const textOf = (refusal: Refusal): string =>
  refusal.code === 'UNREACHABLE'
    ? faultText(new GraphqlFault('UNREACHABLE', ''))
    : refusalText(refusal);

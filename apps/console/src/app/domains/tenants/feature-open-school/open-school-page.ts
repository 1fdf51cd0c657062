import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { applyWhen, email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  GraphqlClient,
  OpenSchoolDocument,
  type OpenSchoolMutation,
} from '@nastavnik/graphql-client';
import { ConfirmationPanel, Control, ErrorSummary, Field, PageFrame } from '@nastavnik/ui';
import { focusHeading } from '../../../core/forms/focus-heading';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import type { Refusal } from '../../../core/refusals/refusal-text';
import { InvitationLink } from '../ui-invitation/invitation-link';
import { NO_SCHOOL, requireSchool, SchoolFields } from '../ui-school/school-fields';

type Opened = Extract<OpenSchoolMutation['openSchool'], { readonly __typename: 'OpenedSchool' }>;

const EMPTY = {
  ...NO_SCHOOL,
  withHead: true,
  head: { surname: '', name: '', patronymic: '', gender: 'f', email: '', post: 'директор' },
};

/** Opens a school and, as a rule, invites its head in the same step; ends with the link to hand over. */
@Component({
  selector: 'app-open-school-page',
  imports: [
    ConfirmationPanel,
    Control,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InvitationLink,
    MatButton,
    PageFrame,
    RouterLink,
    SchoolFields,
  ],
  templateUrl: './open-school-page.html',
  styleUrl: '../util/form-page.css',
})
export class OpenSchoolPage {
  private readonly client = inject(GraphqlClient);
  private readonly document = inject(DOCUMENT);
  private readonly summary = viewChild.required(ErrorSummary);

  protected readonly opened = signal<Opened | null>(null);
  protected readonly heading = computed(() =>
    this.opened()
      ? $localize`:@@openSchool.done:Школа открыта`
      : $localize`:@@openSchool.title:Открыть школу`,
  );
  protected readonly model = signal(EMPTY);
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      requireSchool(path);
      applyWhen(
        path.head,
        () => this.model().withHead,
        (head) => {
          required(head.surname, {
            message: $localize`:@@firstRun.surnameMissing:Укажите фамилию`,
          });
          required(head.name, { message: $localize`:@@firstRun.nameMissing:Укажите имя` });
          required(head.email, { message: $localize`:@@signIn.emailMissing:Укажите почту` });
          email(head.email, {
            message: $localize`:@@firstRun.emailInvalid:Проверьте почту: нужен адрес вида name@example.org`,
          });
        },
      );
    },
    {
      submission: {
        action: () => this.problems.run(() => this.send()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  private async send(): Promise<Refusal | null> {
    const { withHead, head, ...school } = this.model();
    const input = { ...school, head: withHead ? head : null };
    const { openSchool: answer } = await this.client.run(OpenSchoolDocument, { input });
    if (answer.__typename === 'Refusal') return answer;
    this.opened.set(answer);
    focusHeading(this.document);
    return null;
  }

  protected again(): void {
    const { founder } = this.model();
    this.opened.set(null);
    this.form().reset({ ...EMPTY, founder });
  }
}

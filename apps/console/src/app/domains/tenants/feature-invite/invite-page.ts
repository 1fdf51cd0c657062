import { DOCUMENT } from '@angular/common';
import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  AccountsDocument,
  GraphqlClient,
  type InvitationPartsFragment,
  InviteAccountDocument,
} from '@nastavnik/graphql-client';
import { REACH_OF_ROLE, type Role } from '@nastavnik/kernel';
import { ConfirmationPanel, Control, ErrorSummary, Field, PageFrame } from '@nastavnik/ui';
import { focusHeading } from '../../../core/forms/focus-heading';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { refusalText, type Refusal } from '../../../core/refusals/refusal-text';
import { roleText } from '../../../core/session/role-text';
import { InvitationLink } from '../ui-invitation/invitation-link';
import { type InvitablePerson, PersonPicker } from './person-picker';

const EMPTY = { surname: '', name: '', patronymic: '', gender: 'f', email: '', post: '' };

/** Invites a person into a role: mentors and mentees from the staff list, others by name. */
@Component({
  selector: 'app-invite-page',
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
    PersonPicker,
    RouterLink,
  ],
  templateUrl: './invite-page.html',
  styleUrl: '../util/form-page.css',
})
export class InvitePage {
  /** From the URL: the role wanted, and the school where it is not one's own. */
  readonly role = input<string>();
  readonly school = input<string>();

  private readonly client = inject(GraphqlClient);
  private readonly document = inject(DOCUMENT);
  private readonly summary = viewChild.required(ErrorSummary);

  private readonly rights = resource({
    params: () => ({ search: '', schoolId: null, page: { first: 1, offset: 0 } }),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, AccountsDocument, params)).accounts.grantableRoles,
  });
  /** A head is invited into a school, the rest of the district’s roles into the district itself. */
  protected readonly roles = computed(() =>
    (this.rights.hasValue() ? this.rights.value() : []).filter((role) =>
      this.school() ? REACH_OF_ROLE[role] === 'SCHOOL' : role !== 'SCHOOL_HEAD',
    ),
  );
  protected readonly chosenRole = linkedSignal<Role | null>(
    () => this.roles().find((role) => role === this.role()) ?? this.roles()[0] ?? null,
  );
  protected readonly ofStaff = computed(() =>
    ['MENTOR', 'MENTEE'].includes(this.chosenRole() ?? ''),
  );
  protected readonly person = signal<InvitablePerson | null>(null);
  protected readonly invited = signal<InvitationPartsFragment | null>(null);
  protected readonly warnings = computed(() =>
    (this.invited()?.warnings ?? []).map((code) => refusalText({ code })),
  );

  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    signal(EMPTY),
    (path) => {
      const named = { when: () => !this.ofStaff() };
      required(path.surname, {
        ...named,
        message: $localize`:@@firstRun.surnameMissing:Укажите фамилию`,
      });
      required(path.name, { ...named, message: $localize`:@@firstRun.nameMissing:Укажите имя` });
      required(path.email, { message: $localize`:@@signIn.emailMissing:Укажите почту` });
      email(path.email, {
        message: $localize`:@@firstRun.emailInvalid:Проверьте почту: нужен адрес вида name@example.org`,
      });
    },
    {
      submission: {
        action: () => this.problems.run(() => this.send()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  protected readonly roleText = roleText;

  constructor() {
    // The address of the staff list is offered, the person may change it.
    effect(() => {
      const known = this.person()?.email;
      if (known) this.form.email().value.set(known);
    });
  }

  protected chooseRole(role: string): void {
    this.chosenRole.set(role as Role);
    this.person.set(null);
  }

  private async send(): Promise<Refusal | null> {
    const role = this.chosenRole();
    if (role === null) return { code: 'MAY_NOT_GRANT' };
    const person = this.ofStaff() ? this.person() : null;
    if (this.ofStaff() && person === null) return { code: 'PERSON_REQUIRED' };
    const { email: address, ...names } = this.form().value();
    const { inviteAccount } = await this.client.run(InviteAccountDocument, {
      input: {
        role,
        email: address,
        schoolId: this.school() ?? null,
        ...(person ? { personId: person.id } : names),
      },
    });
    if (inviteAccount.__typename === 'Refusal') return inviteAccount;
    this.invited.set(inviteAccount);
    focusHeading(this.document);
    return null;
  }

  protected again(): void {
    this.invited.set(null);
    this.person.set(null);
    this.form().reset(EMPTY);
  }
}

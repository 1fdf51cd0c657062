import { Component, computed, inject, LOCALE_ID, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  AccountsDocument,
  type AccountsQuery,
  GraphqlClient,
  type InvitationPartsFragment,
  RenewInvitationDocument,
  RevokeRoleDocument,
} from '@nastavnik/graphql-client';
import {
  Confirm,
  ConfirmationPanel,
  DataTable,
  Icon,
  momentText,
  PageFrame,
  StatusChip,
  TableCell,
  type TableColumn,
  Toasts,
} from '@nastavnik/ui';
import { pagedList } from '../../../core/data/paged-list';
import { faultText } from '../../../core/faults/fault-text';
import { refusalText } from '../../../core/refusals/refusal-text';
import { roleText } from '../../../core/session/role-text';
import { InvitationLink } from '../ui-invitation/invitation-link';

type Account = AccountsQuery['accounts']['items'][number];
type Grant = Account['grants'][number];

/** Who may sign in and in which role; new links and the end of roles. */
@Component({
  selector: 'app-accounts-page',
  imports: [
    ConfirmationPanel,
    DataTable,
    Icon,
    InvitationLink,
    MatButton,
    PageFrame,
    RouterLink,
    StatusChip,
    TableCell,
  ],
  templateUrl: './accounts-page.html',
  styleUrls: ['../util/filter-line.css', './accounts-page.css'],
})
export class AccountsPage {
  private readonly client = inject(GraphqlClient);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly locale = inject(LOCALE_ID);

  protected readonly accounts = pagedList({
    query: AccountsDocument,
    asked: (url) => ({ search: url.param('q'), schoolId: url.param('school') || null }),
    answer: (data) => data.accounts,
  });
  protected readonly url = this.accounts.url;
  protected readonly mayInvite = computed(
    () => (this.accounts.answer()?.grantableRoles.length ?? 0) > 0,
  );
  protected readonly renewed = signal<InvitationPartsFragment | null>(null);
  protected readonly inviteParams = computed(() => {
    const school = this.url.param('school');
    return school ? { school } : {};
  });

  protected readonly columns: readonly TableColumn<Account>[] = [
    { key: 'name', title: $localize`:@@accounts.name:Имя`, naming: true, width: '28%' },
    { key: 'roles', title: $localize`:@@accounts.roles:Роли` },
    { key: 'entry', title: $localize`:@@accounts.entry:Последний вход` },
    { key: 'actions', title: $localize`:@@accounts.actions:Действия`, width: '34%' },
  ];
  protected readonly keyOf = ({ id }: Account): string => id;
  protected readonly role = roleText;

  protected entryText(account: Account): string {
    if (!account.invitationPending) {
      if (!account.lastSignInAt) return $localize`:@@accounts.neverSignedIn:входа ещё не было`;
      return momentText(account.lastSignInAt, this.locale);
    }
    return this.isLapsed(account)
      ? $localize`:@@accounts.lapsed:Ссылка истекла`
      : $localize`:@@accounts.pending:Ждёт первого входа`;
  }

  protected isLapsed({ invitationExpiresAt }: Account): boolean {
    return !invitationExpiresAt || new Date(invitationExpiresAt) <= new Date();
  }

  protected async renew(account: Account): Promise<void> {
    const agreed = await this.confirm.ask({
      heading: $localize`:@@accounts.renewHeading:Выдать новую ссылку?`,
      text: account.name,
      act: $localize`:@@accounts.renew:Выдать ссылку`,
      consequences: [
        $localize`:@@accounts.renewOld:Прежняя ссылка перестанет действовать.`,
        $localize`:@@accounts.renewPassword:Пароль сменится, когда человек перейдёт по новой ссылке.`,
      ],
    });
    if (!agreed) return;
    await this.act(async () => {
      const { renewInvitation } = await this.client.run(RenewInvitationDocument, {
        accountId: account.id,
      });
      if (renewInvitation.__typename === 'Refusal') return refusalText(renewInvitation);
      this.renewed.set(renewInvitation);
      return null;
    });
  }

  protected async revoke(account: Account, grant: Grant): Promise<void> {
    const role = roleText(grant.role);
    const agreed = await this.confirm.ask({
      heading: $localize`:@@accounts.revokeHeading:Прекратить роль?`,
      text: `${account.name}: ${role}, ${grant.tenantName}`,
      act: $localize`:@@accounts.revoke:Прекратить роль`,
      consequences: [
        $localize`:@@accounts.revokeNow:Войти в этой роли будет нельзя с этой минуты, открытая работа закончится в течение десяти минут.`,
        $localize`:@@accounts.revokeHistory:Подписанные документы и записи остаются.`,
      ],
      dangerous: true,
    });
    if (!agreed) return;
    await this.act(async () => {
      const { revokeRole } = await this.client.run(RevokeRoleDocument, { grantId: grant.id });
      if (revokeRole.__typename === 'Refusal') return refusalText(revokeRole);
      return $localize`:@@accounts.revoked:Роль прекращена`;
    });
  }

  private async act(send: () => Promise<string | null>): Promise<void> {
    try {
      const news = await send();
      if (news) this.toasts.show(news);
      this.accounts.reload();
    } catch (fault) {
      this.toasts.show(faultText(fault));
    }
  }
}

import { randomBytes } from 'node:crypto';

import { INVITATION_MILLISECONDS } from '@nastavnik/tenants-domain';

import type { Account } from '../identity/account.entity';
import { fullName, hashToken } from '../identity/issue-session';
import type { InvitedAccount } from './account.type';

/** Puts a new one-time link on the account. Only its hash is kept; the former link opens nothing any more. */
export function issueInvitation(account: Account, now: Date): string {
  const token = randomBytes(32).toString('base64url');
  account.invitationHash = hashToken(token);
  account.invitationExpiresAt = new Date(now.getTime() + INVITATION_MILLISECONDS);
  return token;
}

/** What the inviting person is shown, once. */
export function handOver(
  account: Account,
  origin: string,
  given: {
    token: string | null;
    grantId?: string;
    warnings?: readonly string[];
  },
): InvitedAccount {
  return {
    accountId: account.id,
    personId: account.personId,
    grantId: given.grantId ?? null,
    name: fullName(account),
    email: account.email,
    invitationToken: given.token,
    invitationUrl: given.token === null ? null : `${origin}/invitation/${given.token}`,
    expiresAt: given.token === null ? null : (account.invitationExpiresAt ?? null),
    warnings: given.warnings ?? [],
  };
}

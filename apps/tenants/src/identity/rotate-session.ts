import { Injectable } from '@nestjs/common';
import { Database } from '@nastavnik/persistence';

import { Account } from './account.entity';
import { hashToken, IssueSession, type SignedIn } from './issue-session';
import { nobody } from './nobody';
import { RefreshSession } from './refresh-session.entity';

/** Two tabs may present one token at the same moment: within this time the second is not taken for a thief. */
const GRACE_MILLISECONDS = 10_000;

/** Exchanges a refresh token for the next one. A token used long ago ends every session that grew from it. */
@Injectable()
export class RotateSession {
  constructor(
    private readonly database: Database,
    private readonly issueSession: IssueSession,
  ) {}

  async execute(token: string, wish: { grantId?: string } = {}): Promise<SignedIn | null> {
    const session = await this.present(token);
    if (!session) return null;
    const account = await this.spend(session);
    if (!account) return null;
    return this.issueSession.execute(account, {
      grantId: wish.grantId ?? session.grantId,
      familyId: session.familyId,
    });
  }

  /** Signing out: the whole family ends. */
  async end(token: string): Promise<void> {
    const session = await this.present(token);
    if (session)
      await this.database.write(ownerOf(session), ({ em }) =>
        em.nativeDelete(RefreshSession, { familyId: session.familyId }),
      );
  }

  private async present(token: string): Promise<RefreshSession | null> {
    const key = hashToken(token);
    const session = await this.database.write(
      nobody,
      ({ em }) => em.findOne(RefreshSession, { tokenHash: key }),
      key,
    );
    return session && session.expiresAt > this.database.now() ? session : null;
  }

  private spend(session: RefreshSession): Promise<Account | null> {
    return this.database.write(ownerOf(session), async ({ em, now }) => {
      if (session.usedAt && now.getTime() - session.usedAt.getTime() > GRACE_MILLISECONDS) {
        await em.nativeDelete(RefreshSession, { familyId: session.familyId });
        return null;
      }
      await em.nativeUpdate(RefreshSession, { id: session.id, usedAt: null }, { usedAt: now });
      return em.findOne(Account, { id: session.accountId });
    });
  }
}

const ownerOf = (session: RefreshSession) => ({ ...nobody, accountId: session.accountId });

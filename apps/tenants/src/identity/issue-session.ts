import { createHash, randomBytes } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import { type Actor, REACH_OF_ROLE } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import { CONFIG, type Config } from '@nastavnik/runtime';
import { claimsOf, PERSON_AUDIENCE, signToken } from '@nastavnik/tokens';

import type { Account } from './account.entity';
import { type GrantInForce, GrantsInForce } from './grants-in-force';
import { RefreshSession } from './refresh-session.entity';

export const ACCESS_SECONDS = 10 * 60;
export const REFRESH_SECONDS = 14 * 24 * 60 * 60;

export interface SignedIn {
  readonly refreshToken: string;
  readonly body: {
    readonly accessToken: string;
    readonly expiresIn: number;
    readonly person: { readonly id: string; readonly name: string; readonly email: string };
    readonly grants: readonly GrantInForce[];
    readonly activeGrantId: string;
    readonly demo: boolean;
  };
}

export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');

export const fullName = (person: Pick<Account, 'surname' | 'name' | 'patronymic'>) =>
  [person.surname, person.name, person.patronymic].filter(Boolean).join(' ');

/** Gives a signed-in person an access token for one of their roles, and the next refresh token of the chain. */
@Injectable()
export class IssueSession {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly grantsInForce: GrantsInForce,
  ) {}

  /** Null when the account has no role in force today. */
  async execute(
    account: Account,
    wish: { grantId?: string; familyId?: string } = {},
  ): Promise<SignedIn | null> {
    const grants = await this.grantsInForce.of(account);
    const active = grants.find((grant) => grant.id === wish.grantId) ?? grants[0];
    if (!active) return null;
    const familyId = wish.familyId ?? newId();
    const actor = { ...actorOf(account, active), signedInAt: secondsOf(familyId) };
    const refreshToken = randomBytes(32).toString('base64url');
    await this.database.write(actor, async ({ em, now }) => {
      em.create(RefreshSession, {
        tenantId: actor.tenantId,
        districtId: actor.districtId,
        id: newId(),
        accountId: account.id,
        grantId: active.id,
        familyId,
        tokenHash: hashToken(refreshToken),
        expiresAt: new Date(now.getTime() + REFRESH_SECONDS * 1000),
      });
    });
    const accessToken = await signToken(
      this.config.ACCESS_KEY ?? {},
      PERSON_AUDIENCE,
      claimsOf(actor),
      ACCESS_SECONDS,
    );
    return {
      refreshToken,
      body: {
        accessToken,
        expiresIn: ACCESS_SECONDS,
        person: { id: account.personId, name: actor.name, email: account.email },
        grants,
        activeGrantId: active.id,
        demo: this.config.DEMO === '1',
      },
    };
  }
}

/** The moment of the sign-in a family of sessions grew from: a version 7 id begins with it. Seconds since the epoch. */
const secondsOf = (familyId: string): number =>
  Math.floor(Number.parseInt(familyId.replaceAll('-', '').slice(0, 12), 16) / 1000);

export function actorOf(account: Account, grant: GrantInForce): Actor {
  return {
    accountId: account.id,
    personId: account.personId,
    districtId: grant.districtId,
    tenantId: grant.tenantId,
    roles: [grant.role],
    reach: REACH_OF_ROLE[grant.role],
    name: fullName(account),
  };
}

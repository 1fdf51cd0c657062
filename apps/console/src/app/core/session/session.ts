import { computed, inject, Service, signal } from '@angular/core';
import type { GraphqlSession } from '@nastavnik/graphql-client';
import { AuthApi, type AuthAnswer, type AuthRefusal } from './auth-api';
import type { Credentials, FirstRun, Grant, Identity } from './identity';

/** `lapsed`: the server ended the session while the person was at work; the page waits for the password. */
export type SessionState =
  'starting' | 'unreachable' | 'first-run' | 'anonymous' | 'signed-in' | 'lapsed';

// Renewed this long before the token lapses, and never more often than that.
const EARLY_SECONDS = 30;
const REFRESH_LOCK = 'nastavnik.refresh';

/** Who is signed in and in which role. The access token lives in memory only and is renewed silently. */
@Service()
export class Session implements GraphqlSession {
  private readonly api = inject(AuthApi);
  private readonly identity = signal<Identity | null>(null);
  private readonly now = signal<SessionState>('starting');
  private readonly demoServer = signal(false);
  private started: Promise<void> | null = null;
  private refreshing: Promise<boolean> | null = null;
  private renewal: ReturnType<typeof setTimeout> | undefined;
  private comeBack: ((back: boolean) => void) | null = null;

  readonly state = this.now.asReadonly();
  readonly personName = computed(() => this.identity()?.person.name ?? '');
  readonly email = computed(() => this.identity()?.person.email ?? '');
  readonly grants = computed((): readonly Grant[] => this.identity()?.grants ?? []);
  readonly activeGrant = computed((): Grant | null => {
    const id = this.identity()?.activeGrantId;
    return this.grants().find((grant) => grant.id === id) ?? null;
  });
  readonly demo = computed(() => this.identity()?.demo ?? this.demoServer());

  accessToken(): string | null {
    return this.identity()?.accessToken ?? null;
  }

  /** Resolves when it is known whether someone is signed in; asks the server once. */
  ready(): Promise<void> {
    return (this.started ??= this.start());
  }

  /** Asks the server anew after it could not be reached. */
  retry(): Promise<void> {
    this.started = null;
    return this.ready();
  }

  async signIn(credentials: Credentials): Promise<AuthRefusal | null> {
    return this.enter(await this.api.signIn(credentials));
  }

  async firstRun(first: FirstRun): Promise<AuthRefusal | null> {
    return this.enter(await this.api.firstRun(first));
  }

  async acceptInvitation(token: string, password: string): Promise<AuthRefusal | null> {
    return this.enter(await this.api.acceptInvitation(token, password));
  }

  async switchGrant(grantId: string): Promise<AuthRefusal | null> {
    const answer = await this.api.switchGrant(grantId, this.accessToken() ?? '');
    if (answer.ok) this.accept(answer.value);
    return answer.ok ? null : answer.refusal;
  }

  /** The person proves anew to be themselves, as a signature asks; the role they act in stays. */
  async confirmPassword(password: string): Promise<AuthRefusal | null> {
    const grantId = this.activeGrant()?.id;
    const proved = await this.api.signIn({ email: this.email(), password });
    if (!proved.ok) return proved.refusal;
    if (!grantId || proved.value.activeGrantId === grantId) return this.enter(proved);
    return this.enter(await this.api.switchGrant(grantId, proved.value.accessToken));
  }

  /**
   * The same person signs in again on the page where the session lapsed; what waited for a token goes on. A role that
   * was withdrawn meanwhile gives way to another of theirs.
   */
  async signInAgain(password: string): Promise<AuthRefusal | null> {
    const grantId = this.activeGrant()?.id;
    const answer = await this.api.signIn({ email: this.email(), password });
    if (!answer.ok) return answer.refusal;
    const switched =
      grantId && answer.value.activeGrantId !== grantId
        ? await this.api.switchGrant(grantId, answer.value.accessToken)
        : answer;
    return this.enter(switched.ok ? switched : answer);
  }

  async signOut(): Promise<void> {
    await this.api.signOut();
    this.leave();
  }

  /** One renewal at a time, also across tabs: the refresh token changes with each use. */
  refresh(): Promise<boolean> {
    return (this.refreshing ??= this.renew().finally(() => (this.refreshing = null)));
  }

  private async start(): Promise<void> {
    this.now.set('starting');
    const state = await this.api.state();
    if (!state.ok) {
      this.now.set('unreachable');
      return;
    }
    this.demoServer.set(state.value.demo);
    if (state.value.firstRun) this.now.set('first-run');
    else await this.refresh();
  }

  private async renew(): Promise<boolean> {
    // Locks are absent outside secure contexts; there a second tab at the same instant signs in again.
    const locks = (navigator as Partial<Navigator>).locks;
    const answer = await (locks
      ? locks.request(REFRESH_LOCK, () => this.api.refresh())
      : this.api.refresh());
    if (answer.ok) this.accept(answer.value);
    else if (answer.refusal.code === 'UNREACHABLE') {
      if (this.identity() === null) this.now.set('unreachable');
    } else if (this.email() === '') this.leave();
    else return this.lapse();
    return answer.ok;
  }

  /** Nothing typed is thrown away: whoever asked for a token waits until the person is back, or leaves. */
  private lapse(): Promise<boolean> {
    clearTimeout(this.renewal);
    this.now.set('lapsed');
    return new Promise((resolve) => (this.comeBack = resolve));
  }

  private enter(answer: AuthAnswer<Identity>): AuthRefusal | null {
    if (!answer.ok) return answer.refusal;
    this.accept(answer.value);
    return null;
  }

  private accept(identity: Identity): void {
    this.identity.set(identity);
    this.now.set('signed-in');
    this.comeBack?.(true);
    this.comeBack = null;
    clearTimeout(this.renewal);
    const seconds = Math.max(identity.expiresIn - EARLY_SECONDS, EARLY_SECONDS);
    this.renewal = setTimeout(() => void this.refresh(), seconds * 1000);
  }

  private leave(): void {
    clearTimeout(this.renewal);
    this.identity.set(null);
    this.now.set('anonymous');
    this.comeBack?.(false);
    this.comeBack = null;
  }
}

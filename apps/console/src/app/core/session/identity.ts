import type { Role } from '@nastavnik/kernel';

/** One role in one school (or district) that the person may act in. */
export interface Grant {
  readonly id: string;
  readonly role: Role;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly districtId: string;
}

/** What the server answers to every successful way of signing in. */
export interface Identity {
  readonly accessToken: string;
  /** Seconds the token lives. */
  readonly expiresIn: number;
  readonly person: { readonly name: string; readonly email?: string };
  readonly grants: readonly Grant[];
  readonly activeGrantId: string | null;
  readonly demo: boolean;
}

export interface AuthState {
  readonly firstRun: boolean;
  readonly demo: boolean;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** The first account of a fresh installation: the district and its administrator. */
export interface FirstRun extends Credentials {
  readonly districtName: string;
  readonly authority: string;
  readonly place: string;
  readonly post: string;
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string;
}

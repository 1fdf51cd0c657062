import { InjectionToken } from '@angular/core';

/** Who asks: given by the application, so that this library knows nothing of signing in. */
export interface GraphqlSession {
  accessToken(): string | null;
  /** Gets a fresh token; false when the person has to sign in again. */
  refresh(): Promise<boolean>;
}

export const GRAPHQL_SESSION = new InjectionToken<GraphqlSession>('GRAPHQL_SESSION');

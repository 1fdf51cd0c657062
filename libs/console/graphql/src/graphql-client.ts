import { inject, InjectionToken, Service } from '@angular/core';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { GraphqlFault } from './graphql-fault';
import { GRAPHQL_SESSION } from './graphql-session';

/** Where the gateway answers; the same origin unless the application says otherwise. */
export const GRAPHQL_ENDPOINT = new InjectionToken<string>('GRAPHQL_ENDPOINT', {
  factory: () => '/graphql',
});

/** An operation as codegen writes it: its text, and the types of its answer and variables. */
export type TypedOperation<Answer, Variables> = DocumentTypeDecoration<Answer, Variables> & {
  toString(): string;
};

// Operations without variables are called without them.
type VariablesOf<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Sends one operation. Every fault is a `GraphqlFault`; a lapsed token is renewed once and the operation repeated. */
@Service()
export class GraphqlClient {
  private readonly endpoint = inject(GRAPHQL_ENDPOINT);
  private readonly session = inject(GRAPHQL_SESSION);

  run<Answer, Variables>(
    operation: TypedOperation<Answer, Variables>,
    ...[variables]: VariablesOf<Variables>
  ): Promise<Answer> {
    return this.runUntil(undefined, operation, ...([variables] as VariablesOf<Variables>));
  }

  /** As `run`, given up when `stop` fires: for the loader of a `resource`. */
  async runUntil<Answer, Variables>(
    stop: AbortSignal | undefined,
    operation: TypedOperation<Answer, Variables>,
    ...[variables]: VariablesOf<Variables>
  ): Promise<Answer> {
    const body = JSON.stringify({ query: operation.toString(), variables });
    try {
      return await this.send<Answer>(body, stop);
    } catch (fault) {
      if (!(fault instanceof GraphqlFault) || fault.code !== 'UNAUTHENTICATED') throw fault;
      if (!(await this.session.refresh())) throw fault;
      return this.send<Answer>(body, stop);
    }
  }

  private async send<Answer>(body: string, stop: AbortSignal | undefined): Promise<Answer> {
    const token = this.session.accessToken();
    const response = await fetch(this.endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body,
      ...(stop && { signal: stop }),
    }).catch((error: unknown) => {
      if (stop?.aborted) throw error;
      throw new GraphqlFault('UNREACHABLE', 'no answer from the gateway');
    });
    return this.read<Answer>(response);
  }

  private async read<Answer>(response: Response): Promise<Answer> {
    const reply = (await response.json().catch(() => null)) as Reply<Answer> | null;
    const [error] = reply?.errors ?? [];
    if (error) throw new GraphqlFault(error.extensions?.code ?? 'INTERNAL', error.message);
    if (response.status === 401) throw new GraphqlFault('UNAUTHENTICATED', 'not signed in');
    if (response.status >= 502 && response.status <= 504) {
      throw new GraphqlFault('UNREACHABLE', `status ${response.status}`);
    }
    if (!reply?.data) throw new GraphqlFault('INTERNAL', `status ${response.status} without data`);
    return reply.data;
  }
}

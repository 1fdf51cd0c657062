export interface PostgresChoice {
  readonly dir: string;
  readonly port?: number;
  readonly password: string;
  /** False skips waiting for the disk: for tests only. */
  readonly durable?: boolean;
}

export interface RunningPostgres {
  readonly port: number;
  readonly adminUrl: string;
  readonly endedLeftover: boolean;
  url(user: string, password: string, database?: string): string;
  stop(): Promise<void>;
}

export function startPostgres(choice: PostgresChoice): Promise<RunningPostgres>;

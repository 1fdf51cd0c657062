import { defineConfig, type Options, raw } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';

import { AuditEntry } from './audit-entry.entity';
import { InboxMessage, OutboxDelivery, OutboxMessage } from './outbox.entity';

export const SHARED_ENTITIES = [AuditEntry, OutboxMessage, OutboxDelivery, InboxMessage];

export interface OrmChoice {
  /** Service name, which is also its PostgreSQL schema. */
  readonly service: string;
  readonly databaseUrl: string;
  readonly entities: Options['entities'];
  readonly migrations?: NonNullable<Options['migrations']>['migrationsList'];
  readonly poolSize?: number;
  readonly onStatement?: () => void;
}

/** One ORM configuration for a service, its migrations and its tests. */
export function ormOptions(choice: OrmChoice): Options {
  return defineConfig({
    clientUrl: choice.databaseUrl,
    schema: choice.service,
    entities: [...SHARED_ENTITIES, ...(choice.entities ?? [])],
    extensions: [Migrator],
    pool: { min: 0, max: choice.poolSize ?? 5 },
    forceUtcTimezone: true,
    ...(choice.onStatement
      ? {
          debug: ['query'] as const,
          loggerFactory: () => countingLogger(choice.onStatement ?? (() => undefined)),
        }
      : { debug: false }),
    migrations: {
      tableName: 'migration',
      schema: choice.service,
      snapshot: false,
      silent: true,
      allOrNothing: true,
      ...(choice.migrations ? { migrationsList: choice.migrations } : {}),
    },
    schemaGenerator: {
      ignoreSchema: ['public'],
      skipTables: ['migration'],
      ignoreTriggers: true,
      ignoreRoutines: true,
    },
  } as Options);
}

function countingLogger(onStatement: () => void) {
  const silent = () => undefined;
  return {
    log: silent,
    error: silent,
    warn: silent,
    logQuery: onStatement,
    setDebugMode: silent,
    isEnabled: (namespace: string) => namespace === 'query',
  };
}

export { raw };

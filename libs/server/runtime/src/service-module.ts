import {
  type DynamicModule,
  Global,
  Inject,
  Injectable,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard, graphqlModule, registerRefusalCodes } from '@nastavnik/graphql';
import { countStatements, Database, ormOptions, type OrmChoice } from '@nastavnik/persistence';

import { auditResolver } from './audit/audit-resolver';
import { CONFIG, type Config } from './config';
import { DeadLetterQueries } from './dead-letters/dead-letter-queries';
import { deadLettersResolver } from './dead-letters/dead-letters-resolver';
import { DEAD_LETTER_REFUSALS, RetryDelivery } from './dead-letters/retry-delivery';
import { HealthController } from './health.controller';
import { type Reactions, REACTIONS } from './message-consumer';
import { MessagesController } from './messages.controller';

export interface ServiceChoice {
  readonly config: Config;
  readonly entities: OrmChoice['entities'];
  readonly refusals: readonly string[];
  readonly reactions?: Reactions;
}

@Injectable()
class CloseDatabase implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  onApplicationShutdown() {
    return this.database.close();
  }
}

/** What every service has: configuration, database, guard, subgraph, health, a door for messages, audit and lost mail. */
@Global()
@Module({})
export class ServiceModule {
  static for({ config, entities, refusals, reactions }: ServiceChoice): DynamicModule {
    registerRefusalCodes([...refusals, ...DEAD_LETTER_REFUSALS]);
    const options = ormOptions({
      service: config.service,
      databaseUrl: config.DATABASE_URL,
      entities,
      poolSize: config.DATABASE_POOL,
      ...(config.COUNT_STATEMENTS === '1' ? { onStatement: countStatements.add } : {}),
    });
    return {
      module: ServiceModule,
      imports: [graphqlModule()],
      controllers: [HealthController, MessagesController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: REACTIONS, useValue: reactions ?? {} },
        {
          provide: Database,
          useFactory: () => Database.connect(options, undefined, config.TIME_ZONE),
        },
        { provide: APP_GUARD, useClass: AccessGuard },
        CloseDatabase,
        DeadLetterQueries,
        RetryDelivery,
        auditResolver(config.service),
        deadLettersResolver(config.service),
      ],
      exports: [CONFIG, Database],
    };
  }
}

import { Controller, Get, Inject } from '@nestjs/common';
import { Public } from '@nastavnik/graphql';
import { Database } from '@nastavnik/persistence';

/** Alive means the service and its database answer. */
@Controller()
export class HealthController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Public()
  @Get('healthz')
  async health() {
    await this.database.orm.em.getConnection().execute('select 1');
    return { ok: true, service: this.database.schema };
  }
}

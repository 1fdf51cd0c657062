import { type DynamicModule, Module } from '@nestjs/common';
import { type Config, ServiceModule } from '@nastavnik/runtime';

import { FiguresQueries } from './figures/figures.queries';
import { FiguresResolver } from './figures/figures.resolver';
import { LinesQueries } from './lines/lines.queries';
import { LinesResolver } from './lines/lines.resolver';
import { entities } from './entities';
import { reactions } from './reactions/reactions';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [ServiceModule.for({ config, entities, refusals: [], reactions })],
      providers: [FiguresQueries, FiguresResolver, LinesQueries, LinesResolver],
    };
  }
}

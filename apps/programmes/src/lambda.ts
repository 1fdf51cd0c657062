import { lambdaHandler } from '@nastavnik/runtime';

import { AppModule } from './app.module';
import { config } from './config';

export const handler = lambdaHandler(async () => {
  const settings = config();
  return { module: AppModule.with(settings), config: settings };
});

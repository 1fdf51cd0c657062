import type { DynamicModule, Type } from '@nestjs/common';

import type { Config } from './config';
import { createApp } from './create-app';

/** Starts a service over HTTP on loopback and says so on one line. */
export async function serve(module: Type | DynamicModule, config: Config): Promise<void> {
  const app = await createApp(module, config);
  await app.listen(config.PORT, '127.0.0.1');
  process.stdout.write(`listening ${config.service} ${config.PORT}\n`);
}

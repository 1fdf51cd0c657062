import type { DynamicModule, Type } from '@nestjs/common';
import serverless from 'serverless-http';

import type { Config } from './config';
import { createApp } from './create-app';

type Handler = (event: object, context: object) => Promise<object>;

/** Types whose bytes must not be read as text on their way through a function's answer. */
export const BINARY_TYPES = [
  'application/pdf',
  'application/octet-stream',
  'application/vnd.*',
  'image/*',
  'font/*',
];

/** A function handler over the same application; it is built once per container, outside the request. */
export function lambdaHandler(
  start: () => Promise<{ module: Type | DynamicModule; config: Config }>,
): Handler {
  const ready = start()
    .then(({ module, config }) => createApp(module, config))
    .then((app) => {
      const instance = app.getHttpAdapter().getInstance();
      return serverless((request: never, response: never) => instance.routing(request, response), {
        provider: 'aws',
        binary: BINARY_TYPES,
      } as never);
    });
  ready.catch(() => undefined);
  return async (event, context) => (await ready)(event, context) as Promise<object>;
}

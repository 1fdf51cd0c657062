import serverless from 'serverless-http';

import { readGatewayConfig } from './config';
import { createGateway } from './create-gateway';

const ready = createGateway(readGatewayConfig()).then(async (app) => {
  await app.ready();
  return serverless((request: never, response: never) => app.routing(request, response), {
    provider: 'aws',
    binary: ['application/octet-stream', 'image/*', 'font/*'],
  } as never);
});
ready.catch(() => undefined);

export const handler = async (event: object, context: object): Promise<unknown> =>
  (await ready)(event, context);

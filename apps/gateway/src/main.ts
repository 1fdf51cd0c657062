import { readGatewayConfig } from './config';
import { createGateway } from './create-gateway';

const config = readGatewayConfig();
const app = await createGateway(config);
await app.listen({ port: config.port, host: config.host });
process.stdout.write(`listening gateway ${config.port}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void app.close().then(() => process.exit(0)));

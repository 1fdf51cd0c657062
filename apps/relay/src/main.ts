import { readRelayConfig } from './config';
import { Relay } from './relay';

const relay = new Relay(readRelayConfig());
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void relay.stop().then(() => process.exit(0)));
process.stdout.write('listening relay 0\n');
await relay.run();

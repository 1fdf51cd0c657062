import { readRelayConfig } from './config';
import { Relay } from './relay';

let relay: Relay | undefined;

/** Run on a schedule: delivers until nothing waits. */
export const handler = async (): Promise<{ delivered: number }> => {
  relay ??= new Relay(readRelayConfig());
  return { delivered: await relay.drain() };
};

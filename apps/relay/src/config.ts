import { SERVICES } from '@nastavnik/events';
import { z } from 'zod';

const environment = z.object({
  RELAY_DATABASE_URL: z.string().min(1),
  RELAY_KEY: z
    .string()
    .transform((text) => z.record(z.string(), z.unknown()).parse(JSON.parse(text))),
  SERVICE_URLS: z
    .string()
    .transform((text) => z.record(z.enum(SERVICES), z.url()).parse(JSON.parse(text))),
});

export type RelayConfig = z.infer<typeof environment>;

/** @throws ZodError naming the setting at fault. */
export const readRelayConfig = (env: NodeJS.ProcessEnv = process.env): RelayConfig =>
  Object.freeze(environment.parse(env));

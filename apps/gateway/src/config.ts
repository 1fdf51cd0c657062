import { SERVICES, type ServiceName } from '@nastavnik/events';
import { z } from 'zod';

const environment = z.object({
  PORT: z.coerce.number().int().default(4200),
  HOST: z.string().default('127.0.0.1'),
  /** Where each service answers, as JSON: {"tenants":"http://127.0.0.1:4301", …}. */
  SERVICE_URLS: z
    .string()
    .transform((text) => z.record(z.enum(SERVICES), z.url()).parse(JSON.parse(text))),
  SUPERGRAPH_FILE: z.string(),
  /** The built console; without it the gateway serves the graph alone. */
  CONSOLE_DIR: z.string().optional(),
  /** Where papers are kept, so that the page may speak to it and to nothing else. */
  S3_PUBLIC_ENDPOINT: z.string().optional(),
  /** Milliseconds after which a silent service counts as away; no question of ours takes a tenth of it. */
  SERVICE_TIMEOUT: z.coerce.number().int().min(1).default(30_000),
  PLANNER: z.enum(['rust', 'default']).default('rust'),
});

export interface GatewayConfig {
  readonly port: number;
  readonly host: string;
  readonly serviceUrls: Readonly<Record<ServiceName, string>>;
  readonly supergraphFile: string;
  readonly consoleDir: string | undefined;
  readonly filesOrigin: string | undefined;
  readonly serviceTimeout: number;
  readonly planner: 'rust' | 'default';
}

/** @throws ZodError naming the setting at fault. */
export function readGatewayConfig(env: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const settings = environment.parse(env);
  return Object.freeze({
    port: settings.PORT,
    host: settings.HOST,
    serviceUrls: settings.SERVICE_URLS,
    supergraphFile: settings.SUPERGRAPH_FILE,
    consoleDir: settings.CONSOLE_DIR,
    filesOrigin: settings.S3_PUBLIC_ENDPOINT && new URL(settings.S3_PUBLIC_ENDPOINT).origin,
    serviceTimeout: settings.SERVICE_TIMEOUT,
    planner: settings.PLANNER,
  });
}

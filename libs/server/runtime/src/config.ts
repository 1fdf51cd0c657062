import { type ServiceName, SERVICES } from '@nastavnik/events';
import { z } from 'zod';

const jwks = z.object({ keys: z.array(z.record(z.string(), z.unknown())) });
const json = <T>(schema: z.ZodType<T>) =>
  z.string().transform((text, context) => {
    try {
      return schema.parse(JSON.parse(text));
    } catch {
      context.addIssue({ code: 'custom', message: 'not the expected JSON' });
      return z.NEVER;
    }
  });

const environment = z.object({
  SERVICE: z.enum(SERVICES).optional(),
  PORT: z.coerce.number().int().default(0),
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL: z.coerce.number().int().min(1).default(5),
  /** Where the public keys of access tokens are; inline keys win (tests, functions without a network way to tenants). */
  JWKS_URL: z.url().optional(),
  JWKS: json(jwks).optional(),
  TIME_ZONE: z.string().default('Europe/Moscow'),
  S3_ENDPOINT: z.string().optional(),
  S3_PUBLIC_ENDPOINT: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z.string().default('nastavnik'),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  S3_OBJECT_LOCK: z.enum(['required', 'unavailable']).default('required'),
  CONSOLE_ORIGIN: z.string().default('http://localhost:4200'),
  /** tenants only: the private key that signs access tokens, and the relay's public key it publishes beside its own. */
  ACCESS_KEY: json(z.record(z.string(), z.unknown())).optional(),
  RELAY_PUBLIC_KEY: json(z.record(z.string(), z.unknown())).optional(),
  DEMO: z.enum(['0', '1']).default('0'),
  SECURE_COOKIES: z.enum(['0', '1']).default('0'),
  COUNT_STATEMENTS: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Config = Readonly<Omit<z.infer<typeof environment>, 'SERVICE'>> & {
  readonly service: ServiceName;
};

/** Reads the environment once; a wrong or missing setting is named, nothing is guessed. @throws Error */
export function readConfig(service: ServiceName, env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    throw new Error(
      `Configuration of ${service}: ${parsed.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; ')}`,
    );
  const { SERVICE: _, ...rest } = parsed.data;
  return Object.freeze({ ...rest, service });
}

export const CONFIG = Symbol('configuration');

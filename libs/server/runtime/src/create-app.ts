import 'reflect-metadata';

import cookie from '@fastify/cookie';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor } from '@nastavnik/kernel';
import { countStatements } from '@nastavnik/persistence';

import type { Config } from './config';
import { actorFrom, PERSON_AUDIENCE, verifier } from '@nastavnik/tokens';

/** A list of 2,400 staff rows travels in pieces well below this. */
const BODY_LIMIT = 1024 * 1024;

/** The same application for HTTP, for a function and for tests. */
export async function createApp(
  module: Type | DynamicModule,
  config: Config,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    logger: { level: config.LOG_LEVEL },
    disableRequestLogging: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    // Faults of requests are logged once, where they are given their code; Nest would print them again.
    logger: false,
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  await fastify.register(cookie as never);
  fastify.decorateRequest('actor', undefined);
  const verify = verifier(config);
  fastify.addHook('onRequest', async (request) => {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const claims = token ? await verify(token, PERSON_AUDIENCE) : null;
    (request as { actor?: Actor }).actor = claims ? actorFrom(claims) : undefined;
  });
  if (config.COUNT_STATEMENTS === '1') {
    fastify.addHook('onRequest', (_request, _reply, done) => countStatements.run(done));
    fastify.addHook('onSend', async (_request, reply) => {
      void reply.header('x-sql-statements', countStatements.current());
    });
  }
  app.enableShutdownHooks();
  await app.init();
  await fastify.ready();
  return app;
}

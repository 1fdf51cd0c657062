import { writeFileSync } from 'node:fs';

import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { ServiceName } from '@nastavnik/events';

import { type Config, readConfig } from './config';

interface SchemaOwner {
  graphql(query: string): Promise<{ data?: { _service: { sdl: string } } }>;
}

const HEADER =
  '# Generated from the resolvers of this service: change them, then run npm run schema.\n\n';

/** Writes `schema.graphql` of a service (path in SCHEMA_FILE) without a database: the build composes from these files. */
export async function writeSchema(
  service: ServiceName,
  module: (config: Config) => DynamicModule,
): Promise<void> {
  const file = process.env['SCHEMA_FILE'];
  if (!file) throw new Error('SCHEMA_FILE names the file to write');
  const config = readConfig(service, {
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
    JWKS: '{"keys":[]}',
    LOG_LEVEL: 'silent',
  });
  const adapter = new FastifyAdapter();
  const app = await NestFactory.create(module(config), adapter, { logger: ['error'] });
  await app.init();
  const fastify = adapter.getInstance();
  await fastify.ready();
  const answer = await (fastify as unknown as SchemaOwner).graphql('{ _service { sdl } }');
  writeFileSync(file, `${HEADER}${answer.data?._service.sdl.trim() ?? ''}\n`);
  process.exit(0);
}

import { existsSync } from 'node:fs';

import proxy from '@fastify/http-proxy';
import serveStatic from '@fastify/static';
import type { FaultCode } from '@nastavnik/kernel';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';

import type { GatewayConfig } from './config';
import { createGraph, supergraphOf } from './graph';
import { PassThrough } from './pass-through';
import { UNAVAILABLE } from './plain-errors';
import { securityHeaders } from './security-headers';

const BODY_LIMIT = 1024 * 1024;

/** One origin for the browser: the console, the graph, signing in, health. It knows no domain words. */
export async function createGateway(config: GatewayConfig): Promise<FastifyInstance> {
  const supergraph = supergraphOf(config);
  const passThrough = new PassThrough(supergraph, config.serviceTimeout);
  const graph = createGraph(config, supergraph, passThrough);
  const app = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  const headers = securityHeaders(config.filesOrigin);
  app.addHook('onSend', async (_request, reply) => void reply.headers(headers));
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) process.stderr.write(`gateway: ${error.stack}\n`);
    return reply.code(status).send({ code: codeOf(status) });
  });
  app.addHook('onClose', async () => {
    await passThrough.close();
    await graph[Symbol.asyncDispose]();
  });

  app.get('/healthz', async (_request, reply) => {
    const checks = await Promise.all(
      Object.entries(config.serviceUrls).map(
        async ([service, url]) => [service, await isHealthy(url)] as const,
      ),
    );
    const ok = checks.every(([, healthy]) => healthy);
    return reply.code(ok ? 200 : 503).send({ ok, services: Object.fromEntries(checks) });
  });

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: '/graphql',
      handler: async (request, reply) => {
        const passed = await passThrough.answer(request);
        if (passed) return reply.header('content-type', passed.contentType).send(passed.body);
        const answer = await graph.fetch(`http://gateway${request.url}`, {
          method: request.method,
          headers: request.headers as Record<string, string>,
          ...(request.method === 'POST'
            ? { body: (request.body as Buffer | undefined) ?? '' }
            : {}),
        });
        answer.headers.forEach((value, name) => void reply.header(name, value));
        return reply.code(answer.status).send(Buffer.from(await answer.arrayBuffer()));
      },
    });
  });

  await app.register(proxy, {
    upstream: config.serviceUrls.tenants,
    prefix: '/auth',
    rewritePrefix: '/auth',
    replyOptions: {
      onError: (reply) => void reply.code(503).send({ code: UNAVAILABLE.code }),
    },
  });
  if (config.consoleDir && existsSync(config.consoleDir))
    await serveConsole(app, config.consoleDir);
  return app;
}

function codeOf(status: number): FaultCode {
  if (status >= 500) return 'INTERNAL';
  return status === 413 ? 'TOO_LARGE' : 'BAD_INPUT';
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/** Hashed files for ever, pages never; any path that is not a file is the console's own address. */
async function serveConsole(app: FastifyInstance, root: string): Promise<void> {
  await app.register(serveStatic, {
    root,
    wildcard: true,
    immutable: true,
    maxAge: '365d',
    setHeaders: (response, file) => {
      if (file.endsWith('.html')) response.header('cache-control', 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || /\.\w{2,5}$/.test(request.url.split('?')[0] ?? ''))
      return reply.code(404).send({ code: 'NOT_FOUND' });
    const page =
      request.url.startsWith('/en/') || request.url === '/en' ? 'en/index.html' : 'index.html';
    return reply.header('cache-control', 'no-cache').sendFile(page, { cacheControl: false });
  });
}

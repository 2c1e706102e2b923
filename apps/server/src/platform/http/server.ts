import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { ValidationPipe, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet from 'helmet';
import { sentenceOf } from '@bloemen/vocabulary';
import type { Actor } from '../access/actor.js';
import { RequestSessions } from '../access/sessions.js';
import { Config } from '../config/config.js';
import { makeLogger, NestLogger } from '../logging/logger.js';
import { ErrorFilter } from './error.filter.js';
import { VisitorLimiter } from './limiter.js';
import { requestSeconds } from './metrics.js';
import { Visitors } from './visitor.js';

const routesOfServer = ['/api/', '/graphql', '/health/', '/theme/'];

/** The Fastify underneath, with the limits that count before any work. */
export function makeAdapter({ values }: Config): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: values.BODY_LIMIT_BYTES,
    trustProxy: (_address: string, hop: number) => hop < values.TRUSTED_PROXY_HOPS,
    genReqId: () => randomUUID(),
    requestTimeout: values.REQUEST_TIMEOUT_MS,
  });
}

/** Builds the public server: headers, limits, sessions, API and the portal's files on one port. */
export async function makeServer(module: Type): Promise<NestFastifyApplication> {
  const config = new Config();
  const logger = new NestLogger(makeLogger(config.values.LOG_LEVEL, 'api'));
  const app = await NestFactory.create<NestFastifyApplication>(module, makeAdapter(config), { logger, abortOnError: false });
  await dressServer(app);
  return app;
}

/** Puts headers, limits, sessions and the portal's files on an application. */
export async function dressServer(app: NestFastifyApplication): Promise<void> {
  const { values } = app.get(Config);
  const logger = makeLogger(values.LOG_LEVEL, 'api');
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
  app.useGlobalFilters(new ErrorFilter(logger));
  const sessions = app.get(RequestSessions);
  const limiter = new VisitorLimiter(values.RATE_PER_MINUTE);
  const visitors = new Visitors(values.SECRET, sessions);
  const fastify = app.getHttpAdapter().getInstance();

  const secureHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"], connectSrc: ["'self'"],
        formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"], manifestSrc: ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: true,
    referrerPolicy: { policy: 'no-referrer' },
    hsts: sessions.secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  });
  fastify.addHook('onRequest', (request, reply, next) => secureHeaders(request.raw, reply.raw, next as () => void));
  await app.register(cookie as never);
  await app.register(multipart, { limits: { fileSize: values.UPLOAD_LIMIT_BYTES, files: 1, fields: 10, parts: 11 } });

  const unnamed = new WeakSet<object>();
  fastify.addHook('onRequest', async (request, reply) => {
    // The route that will answer and not the address as it was written: /%61pi/… is /api/… to the router.
    const route = request.routeOptions.url;
    const path = route === undefined || route === '/*' ? (request.url.split('?', 1)[0] ?? '') : route;
    const isOfServer = routesOfServer.some((start) => path.startsWith(start));
    request.visitor = visitors.of(request.ip, request.headers.cookie);
    // A page names the device before its first request to the server, and so does a refusal: who comes into a crowded hall gets in.
    const isPage = (request.headers.accept ?? '').includes('text/html');
    if (request.visitor.device === null && (isOfServer || isPage)) unnamed.add(request);
    if (!isOfServer) return;
    void reply.header('cache-control', 'no-store');
    if (!limiter.admits(request.visitor)) return reply.code(429).header('retry-after', '60').send(problem('too_many_requests'));
    if (path === '/graphql' && request.method !== 'POST') return reply.code(405).header('allow', 'POST').send(problem('bad_input'));
    const changes = !['GET', 'HEAD'].includes(request.method);
    if (changes && path !== '/graphql' && request.headers['x-requested-with'] !== 'bloemen') return reply.code(403).send(problem('forbidden'));
    if (path.startsWith('/api/')) (request as { actor?: unknown }).actor = await sessions.actorOf(request.headers.cookie);
  });
  fastify.addHook('onSend', (request, reply, _payload, next) => {
    if (unnamed.has(request)) void reply.header('set-cookie', visitors.named(request.visitor));
    next();
  });
  // An upgrade to a WebSocket passes no route and no hook, and nobody else listens to the errors of its socket: one reset would end the process.
  // What is closed here is left alone by whoever listens after.
  fastify.server.prependListener('upgrade', (request, socket) => {
    const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',').filter(Boolean);
    const address = [request.socket.remoteAddress ?? '', ...forwarded.reverse().map((hop) => hop.trim())][Math.min(values.TRUSTED_PROXY_HOPS, forwarded.length)]!;
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?', 1)[0] !== '/graphql' || !limiter.admits(visitors.of(address, request.headers.cookie))) socket.destroy();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { tenantId } = (request as { actor?: Actor | null }).actor ?? {};
    requestSeconds.observe({ route: request.routeOptions.url ?? 'unknown', method: request.method, status: reply.statusCode }, reply.elapsedTime / 1_000);
    logger.info({ requestId: request.id, tenantId, method: request.method, path: request.url.split('?', 1)[0], status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
    done();
  });

  const portalFolder = resolve(values.PORTAL_FOLDER);
  if (existsSync(portalFolder)) {
    const { default: staticFiles } = await import('@fastify/static');
    await app.register(staticFiles, {
      root: portalFolder,
      wildcard: false,
      maxAge: '1y',
      immutable: true,
      setHeaders: (reply: { header(name: string, value: string): unknown }, path: string) => {
        if (path.endsWith('.html')) reply.header('cache-control', 'no-cache');
      },
    });
    fastify.get('/*', (request, reply) => {
      const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && !routesOfServer.some((route) => request.url.startsWith(route));
      if (wantsPage) return (reply as unknown as { sendFile(name: string): unknown }).sendFile('index.html');
      return reply.code(404).send(problem('not_found'));
    });
  }
  app.enableShutdownHooks();
}

function problem(code: 'too_many_requests' | 'bad_input' | 'forbidden' | 'not_found'): { code: string; message: string } {
  return { code, message: sentenceOf(code) };
}

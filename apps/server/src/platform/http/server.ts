import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { resolve } from 'node:path';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { sentenceOf, type ErrorCode } from '@bloemen/vocabulary';
import type { Actor } from '../access/actor.js';
import { RequestSessions, STATEMENT_HEADER, STATEMENT_PARAMETER, UNATTENDED_HEADER } from '../access/sessions.js';
import { Config } from '../config/config.js';
import { makeLogger, NestLogger } from '../logging/logger.js';
import { inputPipe } from '../validation/input-pipe.js';
import { ErrorFilter } from './error.filter.js';
import { VisitorLimiter } from './limiter.js';
import { requestSeconds } from './metrics.js';
import { isSiteRoute } from '../site/site-route.js';
import { addressOf } from './network.js';
import { isOpenApi, OPEN_API_METHODS, openApiHeaders, PROBLEM_TYPE, problemOf } from './open-api.js';
import { inlineStyles, servePortal } from './portal-files.js';
import { Readiness } from './readiness.js';
import { SecurityContact } from './security-contact.js';
import { multipartLimits } from './upload.js';
import { Visitors } from './visitor.js';

const routesOfServer = ['/api/', '/graphql', '/health/', '/logo/', '/theme/', '/.well-known/'];

/** How often the server looks for requests that take too long, in ms. */
const CHECK_MS = 1_000;

/** What a page may ask of a browser and this portal never does. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The Fastify underneath, with the limits that count before any work. */
export function makeAdapter({ values }: Config): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: values.BODY_LIMIT_BYTES,
    trustProxy: (_address: string, hop: number) => hop < values.TRUSTED_PROXY_HOPS,
    genReqId: () => randomUUID(),
    requestTimeout: values.REQUEST_TIMEOUT_MS,
    // The time for the headers may not be longer than that for the whole request: Node.js then keeps to the longer of
    // the two.
    http: {
      requestTimeout: values.REQUEST_TIMEOUT_MS,
      headersTimeout: values.REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: Math.min(CHECK_MS, values.REQUEST_TIMEOUT_MS),
    },
    clientErrorHandler: answerUnreadable,
    // An address that cannot be read, or with a part that is too long, meets no hook: without this the framework
    // answers in its own words.
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      void answerNothing(
        request,
        reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff'),
      ),
    // Who still has a connection while the server ends is served, and told to make the next one elsewhere.
    return503OnClosing: false,
  });
}

/** Builds the public server: headers, limits, sessions, API and the portal's files on one port. */
export async function makeServer(module: Type, config: Config): Promise<NestFastifyApplication> {
  const logger = new NestLogger(makeLogger(config.values.LOG_LEVEL, 'api'));
  const app = await NestFactory.create<NestFastifyApplication>(module, makeAdapter(config), {
    logger,
    abortOnError: false,
  });
  await dressServer(app);
  return app;
}

/** Puts headers, limits, sessions and the portal's files on an application. */
export async function dressServer(app: NestFastifyApplication): Promise<void> {
  const { values } = app.get(Config);
  const logger = makeLogger(values.LOG_LEVEL, 'api');
  app.useGlobalPipes(inputPipe());
  app.useGlobalFilters(new ErrorFilter(logger));
  const sessions = app.get(RequestSessions);
  const readiness = app.get(Readiness);
  const limiter = new VisitorLimiter(values.RATE_PER_MINUTE);
  const visitors = new Visitors(values.SECRET, sessions);
  const fastify = app.getHttpAdapter().getInstance();

  const portal = resolve(values.PORTAL_FOLDER);
  const secureHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // What stands in the page itself is known by its hash.
        styleSrc: ["'self'", ...inlineStyles(portal)],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        manifestSrc: ["'self'"],
        // A preview of the public page, and a mail in the mailbox of the demonstration, are pages of their own.
        frameSrc: ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: true,
    referrerPolicy: { policy: 'no-referrer' },
    hsts: sessions.secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  });
  const permissions = unusedFeatures.map((feature) => `${feature}=()`).join(', ');
  fastify.addHook('onRequest', (request, reply, next) => {
    reply.raw.setHeader('permissions-policy', permissions);
    if (readiness.isEnding) reply.raw.setHeader('connection', 'close');
    secureHeaders(request.raw, reply.raw, next as () => void);
  });
  await app.register(cookie as never);
  await app.register(multipart, { limits: multipartLimits });

  const unnamed = new WeakSet<object>();
  fastify.addHook('onRequest', async (request, reply) => {
    // Pages of the public site know nobody: no session, no device, no count. What may be kept says so itself.
    if (isSiteRoute(request) || isOpenApi(request.url)) return void reply.header('cache-control', 'no-store');
    // The route that will answer and not the address as it was written: /%61pi/… is /api/… to the router.
    const route = request.routeOptions.url;
    const path = route === undefined || route === '/*' ? (request.url.split('?', 1)[0] ?? '') : route;
    const isOfServer = routesOfServer.some((start) => path.startsWith(start));
    request.visitor = visitors.of(request.ip, request.headers.cookie);
    // A page names the device before its first request to the server, and so does a refusal: who comes into a crowded
    // hall gets in.
    const isPage = (request.headers.accept ?? '').includes('text/html');
    if (request.visitor.device === null && (isOfServer || isPage)) unnamed.add(request);
    if (!isOfServer) return;
    void reply.header('cache-control', 'no-store');
    if (!limiter.admits(request.visitor))
      return reply.code(429).header('retry-after', '60').send(problem('too_many_requests'));
    if (path === '/graphql' && request.method !== 'POST')
      return reply.code(405).header('allow', 'POST').send(problem('bad_input'));
    const changes = !['GET', 'HEAD'].includes(request.method);
    if (changes && path !== '/graphql' && request.headers['x-requested-with'] !== 'bloemen')
      return reply.code(403).send(problem('forbidden'));
    if (!path.startsWith('/api/')) return;
    const query = request.query as Record<string, unknown>;
    const stated = request.headers[STATEMENT_HEADER] ?? (changes ? undefined : query[STATEMENT_PARAMETER]);
    // A route knows its own parameters alone.
    delete query[STATEMENT_PARAMETER];
    (request as { actor?: unknown }).actor = await sessions.actorOf(
      request.headers.cookie,
      stated,
      !(UNATTENDED_HEADER in request.headers),
    );
  });
  fastify.addHook('onSend', (request, reply, _payload, next) => {
    if (unnamed.has(request)) void reply.header('set-cookie', visitors.named(request.visitor));
    next();
  });
  // An upgrade to a WebSocket passes no route and no hook, and nobody else listens to the errors of its socket: one
  // reset would end the process.
  // What is closed here is left alone by whoever listens after.
  fastify.server.prependListener('upgrade', (request, socket) => {
    socket.on('error', () => socket.destroy());
    if (
      request.url?.split('?', 1)[0] !== '/graphql' ||
      !limiter.admits(visitors.of(addressOf(request, values.TRUSTED_PROXY_HOPS), request.headers.cookie))
    )
      socket.destroy();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { tenantId } = (request as { actor?: Actor | null }).actor ?? {};
    requestSeconds.observe(
      { route: request.routeOptions.url ?? 'unknown', method: request.method, status: reply.statusCode },
      reply.elapsedTime / 1_000,
    );
    logger.info(
      {
        requestId: request.id,
        tenantId,
        method: request.method,
        path: request.url.split('?', 1)[0],
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });

  await servePortal(fastify, portal, (request, reply) => {
    const wantsPage =
      request.method === 'GET' &&
      (request.headers.accept ?? '').includes('text/html') &&
      !routesOfServer.some((route) => request.url.startsWith(route));
    return wantsPage || answerNothing(request, reply);
  });
  for (const warning of app.get(SecurityContact).warnings()) logger.warn(warning);
}

/** Nothing is at this address, or nothing that answers this method. */
function answerNothing({ url, method }: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!isOpenApi(url)) return reply.code(404).send(problem('not_found'));
  const status = ['GET', 'HEAD'].includes(method) ? 404 : 405;
  return reply
    .code(status)
    .headers({ ...openApiHeaders, ...(status === 405 && { allow: OPEN_API_METHODS }) })
    .type(PROBLEM_TYPE)
    .send(problemOf(status, status === 404 ? sentenceOf('not_found') : `Gebruik ${OPEN_API_METHODS}.`));
}

/** What could not be read as a request: too slow, headers that are too large, or no HTTP at all. */
function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  const answering = (socket as Socket & { _httpMessage?: ServerResponse | null })._httpMessage;
  if (error.code === 'ECONNRESET' || !socket.writable || answering?.headersSent) return void socket.destroy();
  const [status, code] = unreadable[error.code ?? ''] ?? [400, 'bad_input'];
  const body = JSON.stringify(problem(code));
  const headers = `connection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}`;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers}\r\n\r\n${body}`, () => socket.destroy());
}

const unreadable: Record<string, [number, ErrorCode]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'request_too_slow'],
  HPE_HEADER_OVERFLOW: [431, 'payload_too_large'],
};

function problem(code: ErrorCode): { code: string; message: string } {
  return { code, message: sentenceOf(code) };
}

import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Readiness } from './readiness.js';

export const metrics = new Registry();

/** How long requests took, by route as it is declared, so that no id becomes a label. */
export const requestSeconds = new Histogram({
  name: 'bloemen_request_seconds',
  help: 'Time to answer a request',
  labelNames: ['route', 'method', 'status'],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
  registers: [metrics],
});

/**
 * Serves Prometheus figures (/metrics) and whether the process can do its work (/ready, 200 or 503) on a port of their
 * own, never on the public one; on the loopback address unless told otherwise.
 */
export function startOperations(port: number, host: string, readiness: Pick<Readiness, 'isReady'>): Server {
  collectDefaultMetrics({ register: metrics });
  const server = createServer((request, response) => {
    if (request.url === '/ready')
      return void readiness.isReady().then((isReady) => response.writeHead(isReady ? 200 : 503).end());
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    void metrics.metrics().then((text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text));
  });
  return server.listen(port, host).unref();
}

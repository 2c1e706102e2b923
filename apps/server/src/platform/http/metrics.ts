import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export const metrics = new Registry();

/** How long requests took, by route as it is declared, so that no id becomes a label. */
export const requestSeconds = new Histogram({
  name: 'bloemen_request_seconds', help: 'Time to answer a request', labelNames: ['route', 'method', 'status'], buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10], registers: [metrics],
});

/** Serves Prometheus figures on a port of their own, never on the public one; on the loopback address unless told otherwise. */
export function startMetrics(port: number, host = '127.0.0.1'): Server {
  collectDefaultMetrics({ register: metrics });
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    void metrics.metrics().then((text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text));
  });
  return server.listen(port, host).unref();
}

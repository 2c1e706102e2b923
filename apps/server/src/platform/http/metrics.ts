import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Registry } from 'prom-client';

export const metrics = new Registry();

/** Serves Prometheus figures on the loopback address only, never on the public port. */
export function startMetrics(port: number): Server {
  collectDefaultMetrics({ register: metrics });
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    void metrics.metrics().then((text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text));
  });
  return server.listen(port, '127.0.0.1').unref();
}

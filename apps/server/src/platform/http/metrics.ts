import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Registry } from 'prom-client';

export const metrics = new Registry();

/** Serves Prometheus figures on a port of their own, never on the public one; on the loopback address unless told otherwise. */
export function startMetrics(port: number, host = '127.0.0.1'): Server {
  collectDefaultMetrics({ register: metrics });
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    void metrics.metrics().then((text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text));
  });
  return server.listen(port, host).unref();
}

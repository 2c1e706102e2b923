import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { AppModule } from './app.module.js';
import { Config } from './platform/config/config.js';
import { startOperations } from './platform/http/metrics.js';
import { Readiness } from './platform/http/readiness.js';
import { makeServer } from './platform/http/server.js';
import { makeLogger } from './platform/logging/logger.js';
import { endOnSignal } from './platform/process/ending.js';
import { settings } from './settings.js';

/** A followed board or a slow reader is not waited for any longer, in ms. */
const CLOSE_MS = 8_000;

/** The public door: GraphQL, routes and the portal's files on one port. */
const app = await makeServer(AppModule, new Config(process.env, settings));
const { PORT, HOST, OPERATIONS_PORT, OPERATIONS_HOST, DRAIN_SECONDS, LOG_LEVEL } = app.get(Config).values;
const readiness = app.get(Readiness);
endOnSignal(
  async () => {
    readiness.end();
    await pause(DRAIN_SECONDS * 1_000);
    setTimeout(() => app.getHttpServer().closeAllConnections(), CLOSE_MS).unref();
    await app.close();
  },
  makeLogger(LOG_LEVEL, 'api'),
);
startOperations(OPERATIONS_PORT, OPERATIONS_HOST, readiness);
await app.listen(PORT, HOST);
process.send?.('ready');

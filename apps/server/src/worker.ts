import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { Config } from './platform/config/config.js';
import { startOperations } from './platform/http/metrics.js';
import { Readiness } from './platform/http/readiness.js';
import { WorkerHost } from './platform/jobs/worker-host.js';
import { makeLogger, NestLogger } from './platform/logging/logger.js';
import { endOnSignal } from './platform/process/ending.js';
import { settings } from './settings.js';

/** The door for background work: the same modules, no public port. */
const config = new Config(process.env, settings);
const logger = makeLogger(config.values.LOG_LEVEL, 'worker');
const app = await NestFactory.createApplicationContext(AppModule, {
  logger: new NestLogger(logger),
  abortOnError: false,
});
endOnSignal(() => app.close(), logger);
startOperations(config.values.WORKER_OPERATIONS_PORT, config.values.OPERATIONS_HOST, app.get(Readiness));
await app.get(WorkerHost).start();
process.send?.('ready');

import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { Config } from './platform/config/config.js';
import { startMetrics } from './platform/http/metrics.js';
import { WorkerHost } from './platform/jobs/worker-host.js';
import { makeLogger, NestLogger } from './platform/logging/logger.js';

/** The door for background work: the same modules, no public port. */
const config = new Config();
const app = await NestFactory.createApplicationContext(AppModule, { logger: new NestLogger(makeLogger(config.values.LOG_LEVEL, 'worker')), abortOnError: false });
app.enableShutdownHooks();
startMetrics(config.values.WORKER_OPERATIONS_PORT, config.values.OPERATIONS_HOST);
await app.get(WorkerHost).start();
process.send?.('ready');

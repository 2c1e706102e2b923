import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { Config } from './platform/config/config.js';
import { makeServer } from './platform/http/server.js';
import { startMetrics } from './platform/http/metrics.js';

/** The public door: GraphQL, routes and the portal's files on one port. */
const app = await makeServer(AppModule);
const { PORT, HOST, OPERATIONS_PORT, OPERATIONS_HOST } = app.get(Config).values;
startMetrics(OPERATIONS_PORT, OPERATIONS_HOST);
await app.listen(PORT, HOST);
process.send?.('ready');

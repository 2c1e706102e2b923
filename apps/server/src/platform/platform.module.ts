import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { Doors } from './access/doors.js';
import { RequestSessions } from './access/sessions.js';
import { Clock } from './clock/clock.js';
import { Config } from './config/config.js';
import { Database } from './database/database.js';
import { Notifications } from './database/notifications.js';
import { FileStore } from './files/file-store.js';
import { VirusScanner } from './files/virus-scanner.js';
import { Sockets } from './graphql/sockets.js';
import { HealthController } from './http/health.controller.js';
import { Readiness } from './http/readiness.js';
import { SecurityContact } from './http/security-contact.js';
import { SecurityTxtController } from './http/security-txt.controller.js';
import { Outbox } from './jobs/outbox.js';
import { PurgeJob } from './jobs/purge.job.js';
import { WorkerHost } from './jobs/worker-host.js';
import { LinkLooker } from './links/link-looker.js';
import { MailReportsController } from './mail/mail-reports.controller.js';
import { MailTroubles } from './mail/mail-troubles.js';
import { Mailer } from './mail/mailer.js';
import { PdfRenderer } from './pdf/pdf-renderer.js';
import { Seal } from './seal/seal.js';
import { SiteController } from './site/site.controller.js';
import { SitePages } from './site/site-pages.js';
import { ListReader } from './sheets/list-reader.js';
import { Threads } from './threads/threads.js';
import { Turns } from './threads/turns.js';

const pdf = {
  provide: PdfRenderer,
  inject: [Config],
  useFactory: ({ values }: Config) =>
    new PdfRenderer({ timeoutMs: values.REPORT_TIMEOUT_MS, memoryBytes: values.PDF_MEMORY_BYTES }),
};
const seal = {
  provide: Seal,
  inject: [Config, Clock],
  useFactory: (config: Config, clock: Clock) => Seal.open(config, clock),
};
const services = [
  Clock,
  Database,
  Notifications,
  FileStore,
  VirusScanner,
  Outbox,
  LinkLooker,
  MailTroubles,
  Mailer,
  RequestSessions,
  Sockets,
  WorkerHost,
  Readiness,
  SecurityContact,
  Doors,
  ListReader,
  SitePages,
  Threads,
  Turns,
];

/** Everything that knows no word of the domain, for all modules. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [HealthController, MailReportsController, SecurityTxtController, SiteController],
  providers: [
    { provide: Config, useFactory: () => new Config() },
    ...services,
    pdf,
    seal,
    PurgeJob,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Config, ...services, PdfRenderer, Seal],
})
export class PlatformModule {}

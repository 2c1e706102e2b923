import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PressReleasedJob } from './press-releases/press-released.job.js';
import { PressRepository } from './press-releases/press.repository.js';
import { pressRights, PressResolver } from './press-releases/press.resolver.js';
import { PressService } from './press-releases/press.service.js';
import { QuoteLinksRepository } from './press-releases/quote-links.repository.js';
import { QuoteLinksService } from './press-releases/quote-links.service.js';
import { QuotesController } from './press-releases/quotes.controller.js';

/** From motion to closure: what the council asked, what the college decided, and what was promised. */
@Module({
  imports: [AuditModule, NoticesModule],
  controllers: [QuotesController],
  providers: [
    PressReleasedJob,
    PressRepository,
    PressResolver,
    ...pressRights,
    PressService,
    QuoteLinksRepository,
    QuoteLinksService,
  ],
  exports: [PressService],
})
export class DecisionsModule {}

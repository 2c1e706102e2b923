import { Module } from '@nestjs/common';
import { AddressTroubleJob } from './address-trouble.job.js';
import { NoticeMailsJob } from './notice-mails.job.js';
import { NoticeMailsRepository } from './notice-mails.repository.js';
import { NoticesRepository } from './notices.repository.js';
import { NoticesResolver, WorkspaceNoticesResolver } from './notices.resolver.js';
import { NoticesService } from './notices.service.js';
import { UnsubscribeController } from './unsubscribe.controller.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';
import { UnsubscribeService } from './unsubscribe.service.js';

@Module({
  controllers: [UnsubscribeController],
  providers: [
    AddressTroubleJob,
    NoticeMailsJob,
    NoticeMailsRepository,
    NoticesRepository,
    NoticesResolver,
    NoticesService,
    UnsubscribeLinks,
    UnsubscribeService,
    WorkspaceNoticesResolver,
  ],
  exports: [NoticesService],
})
export class NoticesModule {}

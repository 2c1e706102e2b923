import { Module } from '@nestjs/common';
import { PledgeRemindersJob } from './pledge-reminders.job.js';
import { PledgesController } from './pledges.controller.js';
import { PledgesRepository } from './pledges.repository.js';
import { PledgesResolver, pledgeRights } from './pledges.resolver.js';
import { PledgesService } from './pledges.service.js';

@Module({
  controllers: [PledgesController],
  providers: [PledgeRemindersJob, PledgesRepository, PledgesResolver, ...pledgeRights, PledgesService],
})
export class PledgesModule {}

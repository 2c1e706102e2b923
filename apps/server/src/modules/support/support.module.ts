import { Module } from '@nestjs/common';
import { CallNewsJob } from './calls/call-news.job.js';
import { CallsController } from './calls/calls.controller.js';
import { CallsRepository } from './calls/calls.repository.js';
import { callRights, CallsResolver } from './calls/calls.resolver.js';
import { CallsService } from './calls/calls.service.js';

@Module({
  controllers: [CallsController],
  providers: [CallNewsJob, CallsRepository, CallsResolver, CallsService, ...callRights],
})
export class SupportModule {}

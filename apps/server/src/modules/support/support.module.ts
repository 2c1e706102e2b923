import { Module } from '@nestjs/common';
import { CallNewsJob } from './calls/call-news.job.js';
import { CallsController } from './calls/calls.controller.js';
import { CallsRepository } from './calls/calls.repository.js';
import { CallRights, CallsResolver } from './calls/calls.resolver.js';
import { CallsService } from './calls/calls.service.js';

@Module({
  controllers: [CallsController],
  providers: [CallNewsJob, CallRights, CallsRepository, CallsResolver, CallsService],
})
export class SupportModule {}

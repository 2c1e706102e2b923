import { Global, Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditService } from './audit.service.js';
import { TrailRepository } from './trail.repository.js';
import { TrailResolver } from './trail.resolver.js';
import { TrailService } from './trail.service.js';

@Global()
@Module({
  controllers: [AuditController],
  providers: [AuditService, TrailRepository, TrailResolver, TrailService],
  exports: [AuditService],
})
export class AuditModule {}

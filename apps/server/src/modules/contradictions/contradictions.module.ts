import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ContradictionsRepository } from './contradictions.repository.js';
import { contradictionRights, ContradictionsResolver } from './contradictions.resolver.js';
import { ContradictionsService } from './contradictions.service.js';

/** Where two sources of one thing differ. Global because every module above may see such a difference. */
@Global()
@Module({
  imports: [AuditModule],
  providers: [ContradictionsRepository, ContradictionsResolver, ...contradictionRights, ContradictionsService],
  exports: [ContradictionsService],
})
export class ContradictionsModule {}

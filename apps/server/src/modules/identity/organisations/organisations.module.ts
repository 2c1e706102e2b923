import { Module } from '@nestjs/common';
import { AuditModule } from '../../audit/audit.module.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OrganisationsService } from './organisations.service.js';

@Module({
  imports: [AuditModule],
  providers: [OrganisationsRepository, OrganisationsResolver, OrganisationsService],
  exports: [OrganisationsService],
})
export class OrganisationsModule {}

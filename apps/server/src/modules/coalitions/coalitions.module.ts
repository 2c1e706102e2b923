import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { AddressOwners } from '../notices/address-owners.port.js';
import { OrganisationsModule } from '../identity/organisations/organisations.module.js';
import { ContactTroublesResolver } from './contact-troubles.resolver.js';
import { ContactTroublesService } from './contact-troubles.service.js';
import { ContactOwners } from './contact-owners.repository.js';
import { CoalitionPageRepository } from './page/coalition-page.repository.js';
import { CoalitionPageService } from './page/coalition-page.service.js';
import { CoalitionResolver, coalitionRights } from './page/coalition.resolver.js';
import { CoalitionImportsController } from './import/coalition-imports.controller.js';
import { CoalitionImportsRepository } from './import/coalition-imports.repository.js';
import { CoalitionImportsResolver } from './import/coalition-imports.resolver.js';
import { CoalitionImportsService } from './import/coalition-imports.service.js';
import { MembershipsRepository } from './membership/memberships.repository.js';
import { MembershipsService } from './membership/memberships.service.js';

/** Global because it fills a port of a module below: whose address a contact person has. */
@Global()
@Module({
  imports: [AuditModule, OrganisationsModule],
  controllers: [CoalitionImportsController],
  providers: [
    CoalitionImportsRepository,
    CoalitionImportsResolver,
    CoalitionImportsService,
    CoalitionPageRepository,
    CoalitionPageService,
    CoalitionResolver,
    ...coalitionRights,
    ContactTroublesResolver,
    ContactTroublesService,
    MembershipsRepository,
    MembershipsService,
    { provide: AddressOwners, useClass: ContactOwners },
  ],
  exports: [AddressOwners, MembershipsService],
})
export class CoalitionsModule {}

import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { AddressOwners } from '../notices/address-owners.port.js';
import { OrganisationsModule } from '../identity/organisations/organisations.module.js';
import { ContactOwners } from './contacts/contact-owners.repository.js';
import { CoalitionPageRepository } from './page/coalition-page.repository.js';
import { CoalitionPageService } from './page/coalition-page.service.js';
import { CoalitionResolver, coalitionRights } from './page/coalition.resolver.js';
import { ContactsRepository } from './contacts/contacts.repository.js';
import { ContactsService } from './contacts/contacts.service.js';
import { CoalitionImportsController } from './import/coalition-imports.controller.js';
import { CoalitionImportsRepository } from './import/coalition-imports.repository.js';
import { CoalitionImportsResolver } from './import/coalition-imports.resolver.js';
import { CoalitionImportsService } from './import/coalition-imports.service.js';
import { MembershipsRepository } from './membership/memberships.repository.js';
import { OffersController } from './offers/offers.controller.js';
import { OffersRepository } from './offers/offers.repository.js';
import { offerRights, OffersResolver } from './offers/offers.resolver.js';
import { OffersService } from './offers/offers.service.js';
import { WantedRepository } from './wanted/wanted.repository.js';
import { WantedResolver, wantedRights } from './wanted/wanted.resolver.js';
import { WantedService } from './wanted/wanted.service.js';
import { MembershipsService } from './membership/memberships.service.js';

/** Global because it fills a port of a module below: whose address a contact person has. */
@Global()
@Module({
  imports: [AuditModule, NoticesModule, OrganisationsModule],
  controllers: [CoalitionImportsController, OffersController],
  providers: [
    CoalitionImportsRepository,
    CoalitionImportsResolver,
    CoalitionImportsService,
    CoalitionPageRepository,
    CoalitionPageService,
    CoalitionResolver,
    ...coalitionRights,
    ContactsRepository,
    ContactsService,
    MembershipsRepository,
    OffersRepository,
    OffersResolver,
    ...offerRights,
    OffersService,
    WantedRepository,
    WantedResolver,
    ...wantedRights,
    WantedService,
    MembershipsService,
    { provide: AddressOwners, useClass: ContactOwners },
  ],
  exports: [AddressOwners, MembershipsService, OffersService],
})
export class CoalitionsModule {}

import { Module } from '@nestjs/common';
import { AdoptionRepository } from './adoption/adoption.repository.js';
import { AdoptionResolver, adoptionRights } from './adoption/adoption.resolver.js';
import { AdoptionService } from './adoption/adoption.service.js';

/** The toolkit: what VWS and the VNG share with all municipalities, and what municipalities do with it. */
@Module({
  providers: [AdoptionRepository, AdoptionResolver, ...adoptionRights, AdoptionService],
  exports: [AdoptionService],
})
export class ToolkitsModule {}

import { Module } from '@nestjs/common';
import { AdoptionRepository } from './adoption/adoption.repository.js';
import { AdoptionResolver, adoptionRights } from './adoption/adoption.resolver.js';
import { AdoptionService } from './adoption/adoption.service.js';
import { CatalogueModule } from './catalogue.module.js';
import { ToolkitFilesController } from './items/files.controller.js';
import { FindingRepository } from './items/finding.repository.js';
import { ItemsRepository } from './items/items.repository.js';
import { itemRights, ItemsResolver } from './items/items.resolver.js';
import { ItemsService } from './items/items.service.js';
import { PublicItemsRepository } from './items/public-items.repository.js';
import { PublicItemsService } from './items/public-items.service.js';
import { ReviewJob } from './items/review.job.js';
import { LinksJob } from './links/links.job.js';
import { LinksRepository } from './links/links.repository.js';
import { LinksResolver } from './links/links.resolver.js';
import { LinksService } from './links/links.service.js';

/** The toolkit: what VWS and the VNG share with all municipalities, and what municipalities do with it. */
@Module({
  imports: [CatalogueModule],
  controllers: [ToolkitFilesController],
  providers: [
    AdoptionRepository,
    AdoptionResolver,
    ...adoptionRights,
    AdoptionService,
    FindingRepository,
    ItemsRepository,
    ItemsResolver,
    ...itemRights,
    ItemsService,
    PublicItemsRepository,
    PublicItemsService,
    ReviewJob,
    LinksJob,
    LinksRepository,
    LinksResolver,
    LinksService,
  ],
  exports: [CatalogueModule, PublicItemsService],
})
export class ToolkitsModule {}

import { Module } from '@nestjs/common';
import { ToolkitFilesController } from './items/files.controller.js';
import { FindingRepository } from './items/finding.repository.js';
import { ItemsRepository } from './items/items.repository.js';
import { itemRights, ItemsResolver } from './items/items.resolver.js';
import { ItemsService } from './items/items.service.js';
import { ReviewJob } from './items/review.job.js';
import { LinksJob } from './links/links.job.js';
import { LinksRepository } from './links/links.repository.js';
import { LinksResolver } from './links/links.resolver.js';
import { LinksService } from './links/links.service.js';

/** The toolkit: what VWS and the VNG share with all municipalities, and what municipalities do with it. */
@Module({
  controllers: [ToolkitFilesController],
  providers: [
    FindingRepository,
    ItemsRepository,
    ItemsResolver,
    ...itemRights,
    ItemsService,
    ReviewJob,
    LinksJob,
    LinksRepository,
    LinksResolver,
    LinksService,
  ],
})
export class ToolkitsModule {}

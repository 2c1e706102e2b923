import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ChainRepository } from './chain/chain.repository.js';
import { ChainResolver } from './chain/chain.resolver.js';
import { ChainService } from './chain/chain.service.js';
import { OwnCoalitionsResolver } from './own-coalitions/own-coalitions.resolver.js';
import { OwnCoalitionsService } from './own-coalitions/own-coalitions.service.js';
import { WorkspaceRepository } from './workspace.repository.js';
import { WorkspaceResolver, WorkspaceRights } from './workspace.resolver.js';
import { WorkspaceService } from './workspace.service.js';

@Module({
  imports: [CoalitionsModule, MeetingsModule],
  providers: [
    ChainRepository,
    ChainResolver,
    ChainService,
    OwnCoalitionsResolver,
    OwnCoalitionsService,
    WorkspaceRepository,
    WorkspaceResolver,
    WorkspaceRights,
    WorkspaceService,
  ],
})
export class WorkspaceModule {}

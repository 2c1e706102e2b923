import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { OwnCoalitionsResolver } from './own-coalitions/own-coalitions.resolver.js';
import { OwnCoalitionsService } from './own-coalitions/own-coalitions.service.js';
import { WorkspaceRepository } from './workspace.repository.js';
import { WorkspaceResolver, WorkspaceRights } from './workspace.resolver.js';
import { WorkspaceService } from './workspace.service.js';

@Module({
  imports: [CoalitionsModule, MeetingsModule],
  providers: [
    OwnCoalitionsResolver,
    OwnCoalitionsService,
    WorkspaceRepository,
    WorkspaceResolver,
    WorkspaceRights,
    WorkspaceService,
  ],
})
export class WorkspaceModule {}

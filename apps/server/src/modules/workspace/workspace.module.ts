import { Module } from '@nestjs/common';
import { WorkspaceRepository } from './workspace.repository.js';
import { WorkspaceResolver, WorkspaceRights } from './workspace.resolver.js';
import { WorkspaceService } from './workspace.service.js';

@Module({ providers: [WorkspaceRepository, WorkspaceResolver, WorkspaceRights, WorkspaceService] })
export class WorkspaceModule {}

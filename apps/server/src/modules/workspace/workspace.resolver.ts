import { Injectable } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { viewerCan } from '../../platform/graphql/viewer-can.js';
import { workspacePolicy } from './workspace.policy.js';
import { WorkspaceService } from './workspace.service.js';
import { WorkspacePage } from './workspace.types.js';

@Injectable()
@Resolver()
export class WorkspaceResolver {
  constructor(private readonly workspaces: WorkspaceService) {}

  @Requires('workspace:read')
  @Query(() => WorkspacePage, { description: 'The dashboard of the own municipality.' })
  workspace(): Promise<WorkspacePage> {
    return this.workspaces.page();
  }
}

export const WorkspaceRights = viewerCan(WorkspacePage, workspacePolicy);

import { Injectable } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { viewerCan } from '../../platform/graphql/viewer-can.js';
import { workspacePolicy } from './workspace.policy.js';
import { WorkspaceService } from './workspace.service.js';
import { WorkspacePage } from './workspace.types.js';

@Injectable()
@Resolver()
export class WorkspaceResolver {
  constructor(private readonly workspaces: WorkspaceService) {}

  @Requires('dashboard:read')
  @Query(() => WorkspacePage, {
    description: 'The dashboard of the own municipality, as far as the reader may see it.',
  })
  workspace(@CurrentActor() actor: Actor): Promise<WorkspacePage> {
    return this.workspaces.page(actor);
  }
}

export const WorkspaceRights = viewerCan(WorkspacePage, workspacePolicy);

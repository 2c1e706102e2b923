import { ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Day, Text } from '../../platform/graphql/fields.js';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Public } from '../../platform/access/requires.js';
import { Workspace } from '../identity/sessions/sessions.types.js';
import { MunicipalitiesService } from './municipalities.service.js';

@ObjectType({ description: 'That a municipality was merged: its workspace is read, and nothing is added to it.' })
export class WorkspaceArchive {
  @Day('First calendar day on which the municipality was no more.')
  since!: string;

  @Text('Name of the municipality that goes on.')
  successor!: string;
}

/** Tells the portal that the current workspace is an archive. That it is, the database keeps. */
@Resolver(() => Workspace)
export class WorkspaceArchiveResolver {
  constructor(private readonly municipalities: MunicipalitiesService) {}

  @Public()
  @ResolveField(() => WorkspaceArchive, {
    nullable: true,
    description: 'Set when the municipality of the current workspace was merged.',
  })
  async archive(
    @Parent() { tenantId, kind }: Workspace,
    @CurrentActor() actor: Actor | null,
  ): Promise<WorkspaceArchive | null> {
    if (kind !== 'municipality' || tenantId !== actor?.tenantId) return null;
    const { status, validTo, successor } = await this.municipalities.byId(tenantId);
    return status === 'MERGED' && validTo && successor ? { since: validTo, successor: successor.name } : null;
  }
}

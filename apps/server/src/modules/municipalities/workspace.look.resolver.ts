import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Public } from '../../platform/access/requires.js';
import { Workspace } from '../identity/sessions/sessions.types.js';
import type { Look } from './settings.repository.js';
import { SettingsService } from './settings.service.js';

/**
 * Tells the portal where stylesheet and logo of the current workspace are; others are read once somebody works there.
 * Both are read at once.
 */
@Resolver(() => Workspace)
export class WorkspaceLookResolver {
  private readonly read = new WeakMap<Workspace, Promise<Look>>();

  constructor(private readonly settings: SettingsService) {}

  @Public()
  @ResolveField(() => String, {
    nullable: true,
    description: 'Stylesheet with the brand of the current workspace; null for the national theme.',
  })
  async themeHref(@Parent() workspace: Workspace, @CurrentActor() actor: Actor | null): Promise<string | null> {
    return (await this.lookOf(workspace, actor))?.themeHref ?? null;
  }

  @Public()
  @ResolveField(() => String, {
    nullable: true,
    description: 'Logo of the municipality of the current workspace; null where the national sign stands.',
  })
  async logoHref(@Parent() workspace: Workspace, @CurrentActor() actor: Actor | null): Promise<string | null> {
    return (await this.lookOf(workspace, actor))?.logoHref ?? null;
  }

  private lookOf(workspace: Workspace, actor: Actor | null): Promise<Look> | null {
    if (workspace.kind !== 'municipality' || workspace.tenantId !== actor?.tenantId) return null;
    const look = this.read.get(workspace) ?? this.settings.look();
    this.read.set(workspace, look);
    return look;
  }
}

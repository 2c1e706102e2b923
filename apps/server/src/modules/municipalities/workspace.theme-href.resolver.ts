import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Public } from '../../platform/access/requires.js';
import { Workspace } from '../identity/sessions/sessions.types.js';
import { SettingsService } from './settings.service.js';

/** Tells the portal where the stylesheet of the current workspace is; others are read once somebody works there. */
@Resolver(() => Workspace)
export class WorkspaceThemeHrefResolver {
  constructor(private readonly settings: SettingsService) {}

  @Public()
  @ResolveField(() => String, {
    nullable: true,
    description: 'Stylesheet with the brand of the current workspace; null for the national theme.',
  })
  async themeHref(
    @Parent() { tenantId, kind }: Workspace,
    @CurrentActor() actor: Actor | null,
  ): Promise<string | null> {
    if (kind !== 'municipality' || tenantId !== actor?.tenantId) return null;
    return (await this.settings.own()).themeHref;
  }
}

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { AddOrganisationAliasInput, RenameOrganisationInput } from './organisations.inputs.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationsService } from './organisations.service.js';
import { Organisation } from './organisations.types.js';

@Resolver()
export class OrganisationsResolver {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly repository: OrganisationsRepository,
  ) {}

  @Mutation(() => Organisation, { description: 'Keeps another spelling of an organisation, so that lists and documents find it.' })
  @Requires('organisation:write')
  async addOrganisationAlias(@Args('input') input: AddOrganisationAliasInput): Promise<Organisation> {
    await this.organisations.addAlias({ organisationId: input.organisationId, name: input.name, source: input.source ?? null });
    return this.repository.byId(input.organisationId);
  }

  @Mutation(() => Organisation, { description: 'Renames an organisation; the old name stays as an alias. For the workspace that added it, and the programme.' })
  @Requires('organisation:write')
  renameOrganisation(@CurrentActor() actor: Actor, @Args('input') input: RenameOrganisationInput): Promise<Organisation> {
    return this.organisations.rename(actor, input);
  }
}

import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import {
  AddOrganisationAliasInput,
  DecideNameProposalInput,
  RefuseSuggestionInput,
  RemoveOrganisationAliasInput,
  RenameOrganisationInput,
} from './organisations.inputs.js';
import { OrganisationsService } from './organisations.service.js';
import { Organisation, OrganisationNameProposal } from './organisations.types.js';

@Resolver()
export class OrganisationsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @Mutation(() => Organisation, {
    description:
      'Keeps another spelling of an organisation, so that the lists and documents of this workspace find it.',
  })
  @Requires('organisation:write')
  addOrganisationAlias(
    @Args('input') { organisationId, name, source }: AddOrganisationAliasInput,
  ): Promise<Organisation> {
    return this.organisations.addAlias({ organisationId, name, source: source ?? null });
  }

  @Mutation(() => Organisation, { description: 'Forgets a spelling that this workspace kept.' })
  @Requires('organisation:write')
  removeOrganisationAlias(@Args('input') { id }: RemoveOrganisationAliasInput): Promise<Organisation> {
    return this.organisations.removeAlias(id);
  }

  @Mutation(() => Boolean, {
    description: 'Suggests an organisation no more for a spelling that another municipality uses for it.',
  })
  @Requires('organisation:write')
  async refuseOrganisationSuggestion(@Args('input') input: RefuseSuggestionInput): Promise<boolean> {
    await this.organisations.refuseSuggestion(input);
    return true;
  }

  @Mutation(() => Organisation, {
    description:
      'Changes what this workspace calls an organisation; the old name stays as an alias. May propose the name for the shared register.',
  })
  @Requires('organisation:write')
  renameOrganisation(@Args('input') input: RenameOrganisationInput): Promise<Organisation> {
    return this.organisations.rename(input);
  }

  @Query(() => [OrganisationNameProposal], {
    description:
      'Names that municipalities propose for the shared register and that wait for the programme, the oldest first.',
  })
  @Requires('organisation:decide')
  organisationNameProposals(): Promise<OrganisationNameProposal[]> {
    return this.organisations.proposals();
  }

  @Mutation(() => [OrganisationNameProposal], {
    description:
      'Accepts or refuses a proposed name. What municipalities call the organisation stays. Gives what still waits.',
  })
  @Requires('organisation:decide')
  decideOrganisationNameProposal(@Args('input') input: DecideNameProposalInput): Promise<OrganisationNameProposal[]> {
    return this.organisations.decideProposal(input);
  }
}

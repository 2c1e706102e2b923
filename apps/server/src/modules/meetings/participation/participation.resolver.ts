import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { ParticipationService } from './participation.service.js';
import { MeetingParticipation, OrganisationParticipation } from './participation.types.js';

@Resolver()
export class ParticipationResolver {
  constructor(private readonly participation: ParticipationService) {}

  @Requires('meeting:read')
  @Query(() => MeetingParticipation, { description: 'Who comes to the meetings of the own coalition.' })
  meetingParticipation(): Promise<MeetingParticipation> {
    return this.participation.page();
  }

  @Requires('meeting:read')
  @Query(() => OrganisationParticipation, {
    nullable: true,
    description: 'Whether one organisation comes; null for who is not in the coalition, and while no meeting was held.',
  })
  organisationParticipation(
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<OrganisationParticipation | null> {
    return this.participation.of(organisationId);
  }
}

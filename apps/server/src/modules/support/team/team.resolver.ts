import { Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { TeamService } from './team.service.js';
import { SupportTeam } from './team.types.js';

@Resolver()
export class TeamResolver {
  constructor(private readonly service: TeamService) {}

  @Requires('support:team')
  @Query(() => SupportTeam, {
    description: 'Load and hours of each adviser, municipalities without one, and handovers that were not read yet.',
  })
  supportTeam(): Promise<SupportTeam> {
    return this.service.team();
  }
}

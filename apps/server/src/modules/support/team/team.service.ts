import { Injectable } from '@nestjs/common';
import { TeamRepository } from './team.repository.js';
import type { SupportTeam } from './team.types.js';

/** The advisers together, for who runs the programme: numbers and names, never what was done or noted. */
@Injectable()
export class TeamService {
  constructor(private readonly repository: TeamRepository) {}

  team(): Promise<SupportTeam> {
    return this.repository.team();
  }
}

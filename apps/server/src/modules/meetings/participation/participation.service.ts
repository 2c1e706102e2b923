import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { ParticipationRepository } from './participation.repository.js';
import { byNeed, verdictOf } from './participation.rules.js';
import type { MeetingParticipation, OrganisationParticipation } from './participation.types.js';

/** Tells which organisations come to the meetings, and who drifts away. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly participation: ParticipationRepository,
    private readonly clock: Clock,
  ) {}

  async page(): Promise<MeetingParticipation> {
    const { meetings, organisations } = await this.participation.overview(this.clock.today());
    return { meetings, organisations: organisations.map((row) => ({ ...row, ...verdictOf(row.marks) })).sort(byNeed) };
  }

  /** Null for who does not stand to the coalition now, and while no meeting was held. */
  async of(organisationId: string): Promise<OrganisationParticipation | null> {
    const { organisations, meetings } = await this.participation.overview(this.clock.today(), organisationId);
    const [row] = organisations;
    return row && meetings.length > 0 ? { ...row, ...verdictOf(row.marks) } : null;
  }
}

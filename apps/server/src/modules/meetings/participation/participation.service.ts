import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { ParticipationRepository, type AttendanceRow } from './participation.repository.js';
import { byNeed, verdictOf } from './participation.rules.js';
import type { HeldMeeting, MeetingParticipation, OrganisationParticipation } from './participation.types.js';

/** Tells which organisations come to the meetings, and who drifts away. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly participation: ParticipationRepository,
    private readonly clock: Clock,
  ) {}

  async page(): Promise<MeetingParticipation> {
    const { meetings, organisations } = await this.participation.overview(this.clock.today());
    return { meetings, organisations: judged(meetings, organisations).sort(byNeed) };
  }

  /** Null for who does not stand to the coalition now, and while no meeting was held. */
  async of(organisationId: string): Promise<OrganisationParticipation | null> {
    const { meetings, organisations } = await this.participation.overview(this.clock.today(), organisationId);
    return meetings.length === 0 ? null : (judged(meetings, organisations)[0] ?? null);
  }
}

function judged(meetings: readonly HeldMeeting[], rows: readonly AttendanceRow[]): OrganisationParticipation[] {
  const isDemonstration = meetings.some((meeting) => meeting.isDemonstration);
  return rows.map((row) => ({ ...row, ...verdictOf(row.marks), isDemonstration }));
}

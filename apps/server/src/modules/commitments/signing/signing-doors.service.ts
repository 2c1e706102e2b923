import { Injectable } from '@nestjs/common';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { hashOf } from '../../../platform/secrets/secrets.js';
import type { CommitmentFacts } from '../commitments.facts.js';
import { CommitmentsRepository } from '../commitments.repository.js';
import { SigningEvenings, type OpenEvening } from '../signing-evenings.port.js';
import { InvitationsRepository, type Invitation } from './invitations.repository.js';
import type { SigningDoorRequest } from './signing.inputs.js';

/** By what somebody came in to sign: a personal link, or the municipality chosen at an evening. */
export type Door = { tenantId: string; invitation: Invitation | null; event: OpenEvening | null };

/**
 * Opens the door to signing. Throws signing.link_invalid for everything that is wrong with a link, whatever it is, and
 * signing.event_closed at an evening that is not on or to which the municipality is not invited.
 */
@Injectable()
export class SigningDoorsService {
  constructor(
    private readonly commitments: CommitmentsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly evenings: SigningEvenings,
  ) {}

  async open({ token, event: code, municipality: cbsCode }: SigningDoorRequest): Promise<Door> {
    if (code && cbsCode) {
      const event = await this.evenings.findOpen(code, cbsCode);
      refuseUnless(event, 'signing.event_closed');
      return { tenantId: event.municipalityId, invitation: null, event };
    }
    const invitation = token ? await this.invitations.findByToken(hashOf(token)) : null;
    refuseUnless(invitation, 'signing.link_invalid');
    return { tenantId: invitation.tenantId, invitation, event: null };
  }

  /** The commitment behind a door, in its workspace. */
  commitmentBehind({ invitation }: Door): Promise<CommitmentFacts | null> {
    return invitation ? this.commitments.byId(invitation.commitmentId) : this.commitments.findOpen();
  }
}

import { Injectable } from '@nestjs/common';
import { ContactNews } from '../../coalitions/contact-news.port.js';
import { ActionsService } from '../actions/actions.service.js';
import { InvitationsService } from '../invitations/invitations.service.js';

/** Fills the port of coalitions: who takes over from a contact person gets the open actions and invitations. */
@Injectable()
export class ContactSuccession implements ContactNews {
  constructor(
    private readonly actions: ActionsService,
    private readonly invitations: InvitationsService,
  ) {}

  /** What was open stays with the organisation; the database forgets the person and the links with the row. */
  contactLeft(): Promise<void> {
    return Promise.resolve();
  }

  async contactSucceeded(fromContactId: string, toContactId: string): Promise<void> {
    await this.actions.handOver(fromContactId, toContactId);
    await this.invitations.handOver(fromContactId, toContactId);
  }
}

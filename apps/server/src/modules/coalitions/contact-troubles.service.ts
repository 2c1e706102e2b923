import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { MailTroubles } from '../../platform/mail/mail-troubles.js';
import { AuditService } from '../audit/audit.service.js';
import type { CoalitionEvent } from './coalitions.audit.js';

/** Mail goes again to a contact person whom it did not reach. */
@Injectable()
export class ContactTroublesService {
  constructor(
    private readonly database: Database,
    private readonly troubles: MailTroubles,
    private readonly audit: AuditService,
  ) {}

  /** Whether there was trouble; again changes nothing. Throws not_found for a contact of another municipality. */
  async tryAgain(id: string): Promise<boolean> {
    const contact = await this.database.maybe<{ organisationId: string; email: string | null }>(
      'select organisation_id as "organisationId", email from coalition_contact where id = $1',
      [id],
    );
    refuseUnless(contact, 'not_found');
    const wasInTrouble = contact.email !== null && (await this.troubles.clear(contact.email));
    if (wasInTrouble) this.audit.record<CoalitionEvent>('coalition_contact.tried_again', contact.organisationId);
    return wasInTrouble;
  }
}

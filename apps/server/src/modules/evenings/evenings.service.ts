import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { refuseUnless, wrongFields } from '../../platform/errors/domain-error.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { newAddressCode } from '../../platform/secrets/codes.js';
import { AuditService } from '../audit/audit.service.js';
import type { EveningAuditType } from './evenings.audit.js';
import { NoticesService } from '../commitments/notices/notices.service.js';
import { EveningMailsJob, tellGuests } from './evening-mails.job.js';
import type {
  CancelSigningEventInput,
  ChangeSigningEventInput,
  NoteContactInput,
  PlanSigningEventInput,
} from './evenings.inputs.js';
import { EveningsRepository, type EventGuest, type SigningEventFacts } from './evenings.repository.js';
import { WitnessesRepository } from './witnesses.repository.js';

/** Plans evenings at which municipalities sign, and has the invited told. */
@Injectable()
export class EveningsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly outbox: Outbox,
    private readonly evenings: EveningsRepository,
    private readonly witnesses: WitnessesRepository,
    private readonly notices: NoticesService,
    private readonly mails: EveningMailsJob,
  ) {}

  list(): Promise<SigningEventFacts[]> {
    return this.evenings.list();
  }

  /** What a visitor with the code of the evening may know: the evening and who is invited. */
  async byCode(code: string): Promise<SigningEventFacts> {
    return this.database.asSystem('show an evening to whoever has its code', () => this.evenings.byCode(code));
  }

  async plan({ cbsCodes, ...event }: PlanSigningEventInput): Promise<SigningEventFacts> {
    const code = newAddressCode();
    const planned = await this.evenings.plan(code, event);
    await this.evenings.inviteMunicipalities(planned.id, cbsCodes);
    this.audit.record<EveningAuditType>('signing_event.planned', planned.id, { invited: cbsCodes.length });
    await this.haveToldOf(planned.id);
    return this.evenings.byId(planned.id);
  }

  /**
   * What changed is mailed to who is invited; who no longer is, is told that. Throws signing_event.cancelled for one
   * that was called off.
   */
  async change({ id, version, cbsCodes, ...event }: ChangeSigningEventInput): Promise<SigningEventFacts> {
    refuseUnless(!(await this.evenings.byId(id)).cancelledAt, 'signing_event.cancelled');
    const changed = await this.evenings.change(id, version, event);
    await this.mails.tellUninvited(changed, await this.evenings.inviteMunicipalities(id, cbsCodes));
    this.audit.record<EveningAuditType>('signing_event.changed', id, { invited: cbsCodes.length });
    await this.haveToldOf(id);
    return this.evenings.byId(id);
  }

  async cancel({ id, version, reason }: CancelSigningEventInput): Promise<SigningEventFacts> {
    const cancelled = await this.evenings.cancel(id, version, reason);
    this.audit.record<EveningAuditType>('signing_event.cancelled', id);
    await this.haveToldOf(id);
    return cancelled;
  }

  /**
   * The guests of an evening: how many addresses are known and whether they are told.
   */
  guests(eventId: string): Promise<EventGuest[]> {
    return this.evenings.guests(eventId);
  }

  /**
   * An address for a municipality that is invited, which is mailed at once. It tells who noted it apart from those who
   * know the municipality.
   */
  async noteContact({ eventId, cbsCode, email }: NoteContactInput): Promise<EventGuest[]> {
    const municipality = await this.witnesses.findInvited(eventId, cbsCode);
    if (!municipality)
      throw wrongFields({ path: 'cbsCode', message: 'Deze gemeente is niet uitgenodigd voor deze avond.' });
    await this.notices.noteAddress(municipality.id, email.toLowerCase());
    this.audit.record<EveningAuditType>('municipality_contact.noted', eventId, { municipality: cbsCode });
    await this.haveToldOf(eventId);
    // What this unit of work wrote is not yet there for the one that counts.
    const guests = await this.evenings.guests(eventId);
    return guests.map((guest) =>
      guest.cbsCode === cbsCode ? { ...guest, addresses: Math.max(1, guest.addresses) } : guest,
    );
  }

  private async haveToldOf(eventId: string): Promise<void> {
    await this.outbox.add(tellGuests, { tenantId: PROGRAMME_TENANT_ID, eventId }, { key: randomUUID() });
  }
}

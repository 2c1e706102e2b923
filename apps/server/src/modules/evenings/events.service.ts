import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import type { Board } from '@bloemen/api-contract/public';
import type { Actor } from '../../platform/access/actor.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { refuseUnless, wrongFields } from '../../platform/errors/domain-error.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { codeHash, newAddressCode, newCode } from '../../platform/secrets/codes.js';
import { AuditService } from '../audit/audit.service.js';
import type { CommitmentAuditType } from '../commitments/commitments.audit.js';
import { witnessed } from '../commitments/signing/signing.rules.js';
import { EveningMailsJob, tellGuests } from './evening-mails.job.js';
import type {
  CancelSigningEventInput,
  ChangeSigningEventInput,
  NoteContactInput,
  PlanSigningEventInput,
  VouchInput,
} from './events.inputs.js';
import { EventsRepository, type EventGuest, type SigningEventFacts } from './events.repository.js';

export type GivenCode = { code: string; minutes: number };

/**
 * Plans evenings at which municipalities sign and has them told, lets somebody of the programme vouch for a signer, and
 * counts for the board.
 */
@Injectable()
export class EventsService {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly outbox: Outbox,
    private readonly events: EventsRepository,
    private readonly mails: EveningMailsJob,
  ) {}

  list(): Promise<SigningEventFacts[]> {
    return this.events.list();
  }

  /** What a visitor with the code of the evening may know: the evening and who is invited. */
  async byCode(code: string): Promise<SigningEventFacts> {
    return this.database.asSystem('show an evening to whoever has its code', () => this.events.byCode(code));
  }

  board(code: string): Promise<Board> {
    return this.events.board(code);
  }

  async plan({ cbsCodes, ...event }: PlanSigningEventInput): Promise<SigningEventFacts> {
    const code = newAddressCode();
    const planned = await this.events.plan(code, event);
    await this.events.inviteMunicipalities(planned.id, cbsCodes);
    this.audit.record<CommitmentAuditType>('signing_event.planned', planned.id, { invited: cbsCodes.length });
    await this.haveToldOf(planned.id);
    return this.events.byId(planned.id);
  }

  /**
   * What changed is mailed to who is invited; who no longer is, is told that. Throws signing_event.cancelled for one
   * that was called off.
   */
  async change({ id, version, cbsCodes, ...event }: ChangeSigningEventInput): Promise<SigningEventFacts> {
    refuseUnless(!(await this.events.byId(id)).cancelledAt, 'signing_event.cancelled');
    const changed = await this.events.change(id, version, event);
    await this.mails.tellUninvited(changed, await this.events.inviteMunicipalities(id, cbsCodes));
    this.audit.record<CommitmentAuditType>('signing_event.changed', id, { invited: cbsCodes.length });
    await this.haveToldOf(id);
    return this.events.byId(id);
  }

  async cancel({ id, version, reason }: CancelSigningEventInput): Promise<SigningEventFacts> {
    const cancelled = await this.events.cancel(id, version, reason);
    this.audit.record<CommitmentAuditType>('signing_event.cancelled', id);
    await this.haveToldOf(id);
    return cancelled;
  }

  /**
   * The guests of an evening: how many addresses are known, whether they are told, and for whom this person may vouch.
   */
  guests(actor: Actor, eventId: string): Promise<EventGuest[]> {
    return this.events.guests(eventId, actor.personId);
  }

  /**
   * An address for a municipality that is invited, which is mailed at once. It tells who noted it apart from those who
   * know the municipality.
   */
  async noteContact(actor: Actor, { eventId, cbsCode, email }: NoteContactInput): Promise<EventGuest[]> {
    const municipality = await this.events.findInvited(eventId, cbsCode);
    if (!municipality)
      throw wrongFields({ path: 'cbsCode', message: 'Deze gemeente is niet uitgenodigd voor deze avond.' });
    await this.events.noteContact(municipality.id, email.toLowerCase());
    this.audit.record<CommitmentAuditType>('municipality_contact.noted', eventId, { municipality: cbsCode });
    await this.haveToldOf(eventId);
    // What this unit of work wrote is not yet there for the one that counts.
    const guests = await this.events.guests(eventId, actor.personId);
    return guests.map((guest) =>
      guest.cbsCode === cbsCode ? { ...guest, addresses: Math.max(1, guest.addresses) } : guest,
    );
  }

  private async haveToldOf(eventId: string): Promise<void> {
    await this.outbox.add(tellGuests, { tenantId: PROGRAMME_TENANT_ID, eventId }, { key: randomUUID() });
  }

  /**
   * A code of eight digits, told aloud to the signer who stands before the witness. It proves who signs for this one
   * municipality, for some minutes. Throws signing_event.own_witness for who planned or moved the evening or invited
   * the municipality: nobody brings about a signature alone.
   */
  async vouch(actor: Actor, { eventId, cbsCode }: VouchInput): Promise<GivenCode> {
    const { cancelledAt } = await this.events.byId(eventId);
    const municipality = await this.events.findInvited(eventId, cbsCode);
    if (!municipality)
      throw wrongFields({ path: 'cbsCode', message: 'Deze gemeente is niet uitgenodigd voor deze avond.' });
    refuseUnless(!cancelledAt, 'signing_event.cancelled');
    refuseUnless(!municipality.involved.includes(actor.personId), 'signing_event.own_witness');
    const { SECRET, WITNESS_CODE_MINUTES: minutes } = this.config.values;
    const code = newCode(8);
    await this.events.keepWitnessCode(
      eventId,
      municipality.id,
      actor.name,
      codeHash(SECRET, witnessed(eventId, municipality.id), code),
      minutes,
    );
    this.audit.record<CommitmentAuditType>('witness.vouched', eventId, { municipality: cbsCode });
    return { code, minutes };
  }
}

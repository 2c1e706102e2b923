import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { conflict, refuseUnless } from '../../../platform/errors/domain-error.js';
import { MailTroubles } from '../../../platform/mail/mail-troubles.js';
import { AuditService } from '../../audit/audit.service.js';
import { ContactNews } from '../contact-news.port.js';
import type { CoalitionEvent } from '../coalitions.audit.js';
import type {
  CoalitionContactInput,
  SaveCoalitionContactInput,
  SucceedCoalitionContactInput,
} from './contacts.inputs.js';
import { ContactsRepository, type ContactPerson, type ContactRow } from './contacts.repository.js';

/**
 * Whom the municipality reaches at the organisations of its coalition: several of each, each with what it is written to
 * about. Personal data that goes when the person or the organisation does. Each act returns the id of the organisation.
 * Throws the `contact.` codes.
 */
@Injectable()
export class ContactsService {
  constructor(
    private readonly contacts: ContactsRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly troubles: MailTroubles,
    @Optional() @Inject(ContactNews) private readonly news: ContactNews | null,
  ) {}

  async save(input: SaveCoalitionContactInput): Promise<string> {
    const { organisationId } = input;
    const person = this.personOf(input);
    await this.mayHave(organisationId);
    if (input.id) {
      const before = await this.read(input.id, input.version!);
      // An address is of one organisation; the id of another would move a person.
      refuseUnless(before.organisationId === organisationId, 'not_found');
      await this.isOnce(organisationId, person, before.id);
      await this.contacts.update(before.id, person);
    } else {
      await this.isOnce(organisationId, person);
      await this.contacts.insert(organisationId, person);
    }
    this.audit.record<CoalitionEvent>('coalition_contact.saved', organisationId);
    return organisationId;
  }

  /** The open work of the one goes to the other; the one is forgotten. */
  async succeed(input: SucceedCoalitionContactInput): Promise<string> {
    const { organisationId, id } = await this.read(input.id, input.version);
    await this.mayHave(organisationId);
    const to = await this.successorOf(organisationId, id, input);
    await this.contacts.handOverOffers(id, to);
    await this.news?.contactSucceeded(id, to);
    await this.contacts.remove(id);
    this.audit.record<CoalitionEvent>('coalition_contact.succeeded', organisationId);
    return organisationId;
  }

  /** Lets mail go to an address again that did not reach anybody. */
  async tryAgain({ id, version }: CoalitionContactInput): Promise<string> {
    const { organisationId, email } = await this.read(id, version);
    if (email && (await this.troubles.clear(email)))
      this.audit.record<CoalitionEvent>('coalition_contact.tried_again', organisationId);
    return organisationId;
  }

  async remove({ id, version }: CoalitionContactInput): Promise<string> {
    const { organisationId } = await this.read(id, version);
    await this.forget(organisationId, [id]);
    return organisationId;
  }

  /** Everybody of an organisation that leaves. */
  async forgetAll(organisationId: string): Promise<void> {
    const all = await this.contacts.of(organisationId);
    await this.forget(
      organisationId,
      all.map((one) => one.id),
    );
  }

  /** Addresses of a list that was sent up; an organisation that has a contact person already keeps it. */
  keepAddresses(addresses: readonly { organisationId: string; email: string }[]): Promise<void> {
    return this.contacts.keepAddresses(addresses);
  }

  private async forget(organisationId: string, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await this.contacts.handOverOffers(id, null);
      await this.news?.contactLeft(id);
      await this.contacts.remove(id);
      this.audit.record<CoalitionEvent>('coalition_contact.removed', organisationId);
    }
  }

  private async successorOf(organisationId: string, id: string, input: SucceedCoalitionContactInput): Promise<string> {
    if (input.successorId) {
      const there = await this.contacts.lock(input.successorId);
      refuseUnless(there.organisationId === organisationId && there.id !== id, 'not_found');
      return there.id;
    }
    const person = this.personOf(input);
    // A mailbox of the organisation may stay the same while the person behind it changes.
    await this.isOnce(organisationId, person, id);
    return this.contacts.insert(organisationId, person);
  }

  private async read(id: string, version: number): Promise<ContactRow> {
    const contact = await this.contacts.lock(id);
    if (contact.version !== version) throw conflict({ ...contact });
    return contact;
  }

  private async mayHave(organisationId: string): Promise<void> {
    const state = await this.contacts.lockOrganisation(organisationId);
    refuseUnless(state, 'not_found');
    refuseUnless(state !== 'LEFT', 'contact.organisation_left');
  }

  private async isOnce(organisationId: string, { email }: ContactPerson, but?: string): Promise<void> {
    if (email === null) return;
    const others = (await this.contacts.of(organisationId)).filter((one) => one.id !== but);
    refuseUnless(!others.some((one) => one.email?.toLowerCase() === email.toLowerCase()), 'contact.twice');
  }

  private personOf(input: Omit<SaveCoalitionContactInput, 'organisationId'>): ContactPerson {
    const { roles, name = null, email = null, phone = null, consentedOn = null, reviewOn = null } = input;
    refuseUnless(name || email, 'contact.empty');
    refuseUnless(consentedOn === null || consentedOn <= this.clock.today(), 'coalition.date_in_future');
    return { name, email, phone, roles, consentedOn, reviewOn };
  }
}

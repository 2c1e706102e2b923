import type { OfferPage } from '@bloemen/api-contract/public';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { conflict, refuseUnless } from '../../../platform/errors/domain-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { hashOf, newSecret } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import { NoticesService } from '../../notices/notices.service.js';
import { offerPolicy, offersFor, readsContacts } from '../coalition.policy.js';
import type { CoalitionEvent } from '../coalitions.audit.js';
import { coalitionsSettings } from '../coalitions.settings.js';
import { OfferNews } from '../offer-news.port.js';
import type {
  EndOfferInput,
  OfferAnswerRequest,
  OfferDoorRequest,
  OfferEndRequest,
  OfferFilter,
  OfferInput,
  SaveOfferInput,
  StrengthenOfferInput,
  WithdrawStrengtheningInput,
} from './offers.inputs.js';
import { offerConfirmationMail } from './offers.mail.js';
import { OffersRepository, type OfferedHere, type OfferRow, type OfferWording } from './offers.repository.js';
import type { Offer, OfferingOrganisation, OffersFound } from './offers.types.js';

/**
 * What the organisations of the coalition offer. An organisation writes its own; the coordinator writes on its behalf,
 * which the organisation confirms, signed in or by a mailed link. What ended stays. A link opens until it expires, and
 * until a newer one is sent, its contact person goes, or the organisation leaves. Throws the `offer.` codes; for
 * everything wrong with a link `offer.link_invalid`.
 */
@Injectable()
export class OffersService {
  constructor(
    private readonly offers: OffersRepository,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly notices: NoticesService,
    private readonly news: OfferNews,
  ) {}

  find(actor: Actor, filter: OfferFilter, first: number, page: number): Promise<OffersFound> {
    return this.offers.find(filter, first, page, readsContacts(actor));
  }

  one(actor: Actor, id: string): Promise<Offer> {
    return this.offers.byId(id, readsContacts(actor));
  }

  /** Whom a new offer may be of: for a partner the own organisation alone. */
  async organisations(actor: Actor): Promise<OfferingOrganisation[]> {
    const all = await this.offers.organisations(this.clock.today(), readsContacts(actor));
    return actor.has('coalition:write') ? all : all.filter((one) => one.organisationId === actor.organisationId);
  }

  async save(actor: Actor, input: SaveOfferInput): Promise<Offer> {
    const before = input.id ? await this.read(input.id, input.version!) : null;
    const organisationId = before?.organisationId ?? input.organisationId ?? actor.organisationId;
    refuseUnless(organisationId && offersFor(actor, organisationId), 'forbidden');
    if (before) refuseUnless(offerPolicy.change(actor, before), 'offer.ended');
    const standing = await this.offers.standing(organisationId, this.clock.today());
    refuseUnless(standing, 'offer.not_in_coalition');
    const contactId = input.contactId ?? null;
    if (contactId) refuseUnless(await this.offers.hasContact(organisationId, contactId), 'not_found');
    const isOwn = actor.organisationId === organisationId || standing.isMunicipality;
    const wording = wordingOf(input);
    const id = before?.id ?? (await this.offers.insert(organisationId, contactId, wording, isOwn));
    if (before) {
      // Who only puts a contact person with it says nothing else than what was confirmed.
      const isConfirmed = isOwn || (before.isConfirmed && saysTheSame(before, wording));
      await this.offers.update(id, contactId, wording, isConfirmed);
    }
    this.record('coalition_offer.saved', id);
    const now = await this.offers.lock(id);
    await this.tellOfStrength(now);
    if (actor.organisationId === organisationId) await this.notify(now, before ? 'wijzigde' : 'vulde aanbod in');
    return this.one(actor, id);
  }

  /** What the own organisation offers here now; nothing for who speaks for none. */
  async own({ organisationId }: Actor): Promise<OfferedHere[]> {
    return organisationId ? this.offers.ofOrganisation(organisationId) : [];
  }

  /**
   * Says here what the own organisation offers in another coalition: anew, or as the new text of the same offer. Where,
   * when, how one joins and who sees it are of each coalition and stay. Returns the id. Throws forbidden for who speaks
   * for no organisation, and offer.not_in_coalition.
   */
  async takeOver(actor: Actor, { offeredAs, title, what, targetGroups, activeElements }: OfferedHere): Promise<string> {
    const { organisationId } = actor;
    refuseUnless(organisationId && !actor.isArchive && actor.has('offer:write'), 'forbidden');
    refuseUnless(await this.offers.standing(organisationId, this.clock.today()), 'offer.not_in_coalition');
    const here = await this.offers.findOffered(organisationId, offeredAs);
    const { place = null, moment = null, howToJoin = null, audience = 'COALITION' } = here ?? {};
    const wording = { title, what, targetGroups, activeElements, place, moment, howToJoin, audience };
    if (here && !here.endedOn && here.isConfirmed && saysTheSame(here, wording)) return here.id;
    const id = here?.id ?? (await this.offers.insert(organisationId, null, wording, true, offeredAs));
    if (here?.endedOn) await this.offers.resume(id);
    if (here) await this.offers.update(id, here.contactId, wording, true);
    this.record('coalition_offer.taken_over', id);
    const now = await this.offers.lock(id);
    await this.tellOfStrength(now);
    await this.notify(now, here ? 'wijzigde' : 'vulde aanbod in');
    return id;
  }

  async confirm(actor: Actor, { id, version }: OfferInput): Promise<Offer> {
    const offer = await this.read(id, version);
    refuseUnless(offerPolicy.confirm(actor, offer), 'offer.not_yours_to_confirm');
    await this.offers.confirm(id);
    this.record('coalition_offer.confirmed', id);
    await this.notify(offer, 'bevestigde');
    return this.one(actor, id);
  }

  /** Mails the organisation a link to look at the offer, change and confirm it; an older link is dead. */
  async ask(actor: Actor, { id, version }: OfferInput): Promise<Offer> {
    const offer = await this.read(id, version);
    refuseUnless(offerPolicy.ask(actor, offer), 'offer.nothing_to_confirm');
    const mailbox =
      (offer.contactId && (await this.offers.mailbox(id, offer.contactId))) || (await this.offers.mailbox(id, null));
    refuseUnless(mailbox, 'offer.no_address');
    const token = newSecret();
    const { OFFER_LINK_DAYS: days } = this.config.of(coalitionsSettings);
    await this.offers.ask(id, mailbox.id, hashOf(token), days);
    await this.mailer.queue(offerConfirmationMail(mailbox.email, offer, linkTo(this.config, '/aanbod', token), days));
    this.record('coalition_offer.asked', id);
    return this.one(actor, id);
  }

  async end(actor: Actor, { id, version, reason }: EndOfferInput): Promise<Offer> {
    const offer = await this.read(id, version);
    refuseUnless(offersFor(actor, offer.organisationId), 'forbidden');
    refuseUnless(offerPolicy.change(actor, offer), 'offer.ended');
    await this.offers.end(id, this.clock.today(), reason, false);
    this.record('coalition_offer.ended', id);
    if (actor.organisationId === offer.organisationId) await this.notify(offer, 'stopte');
    return this.one(actor, id);
  }

  async resume(actor: Actor, { id, version }: OfferInput): Promise<Offer> {
    const offer = await this.read(id, version);
    refuseUnless(offersFor(actor, offer.organisationId), 'forbidden');
    refuseUnless(offerPolicy.resume(actor, offer), 'offer.not_ended');
    refuseUnless(await this.offers.standing(offer.organisationId, this.clock.today()), 'offer.not_in_coalition');
    await this.offers.resume(id);
    this.record('coalition_offer.resumed', id);
    return this.one(actor, id);
  }

  /** Says that an offer became stronger, or corrects what was said of that: a fact of the fourth pillar. */
  async strengthen(actor: Actor, { id, version, on, what }: StrengthenOfferInput): Promise<Offer> {
    await this.read(id, version);
    refuseUnless(on <= this.clock.today(), 'coalition.date_in_future');
    await this.offers.strengthen(id, on, what);
    this.record('coalition_offer.strengthened', id);
    await this.tellOfStrength(await this.offers.lock(id));
    return this.one(actor, id);
  }

  async withdrawStrengthening(actor: Actor, { id, version, reason }: WithdrawStrengtheningInput): Promise<Offer> {
    const offer = await this.read(id, version);
    refuseUnless(offer.strengthenedOn, 'offer.not_strengthened');
    await this.offers.strengthen(id, null, null);
    this.record('coalition_offer.strengthening_withdrawn', id);
    await this.news.offerNotStrengthened(id, reason);
    return this.one(actor, id);
  }

  /** Of an organisation that leaves. */
  endAll(organisationId: string, on: string): Promise<void> {
    return this.offers.endAll(organisationId, on, 'De organisatie doet niet meer mee.');
  }

  /** Lets every offer that became stronger carry its fact; a second time changes nothing. */
  async tellAll(): Promise<void> {
    for (const offer of await this.offers.strengthened()) await this.news.offerStrengthened(offer);
  }

  /** Shows what the link is about; changes nothing. */
  open(request: OfferDoorRequest): Promise<OfferPage> {
    return this.at(request, async (offer) => pageOf(offer));
  }

  /** Throws offer.changed_meanwhile when it is no longer what was on the screen. Sent twice it is done once. */
  answer(request: OfferAnswerRequest): Promise<OfferPage> {
    return this.at(request, async (offer) => {
      const wording = wordingOf(request);
      if (offer.endedOn || (offer.isConfirmed && saysTheSame(offer, wording))) return pageOf(offer);
      refuseUnless(offer.version === request.seenVersion, 'offer.changed_meanwhile');
      await this.offers.update(offer.id, offer.contactId, wording, true);
      this.record('coalition_offer.confirmed', offer.id);
      const now = await this.offers.lock(offer.id);
      await this.tellOfStrength(now);
      await this.notify(now, saysTheSame(offer, wording) ? 'bevestigde' : 'wijzigde');
      return pageOf(now);
    });
  }

  endByLink(request: OfferEndRequest): Promise<OfferPage> {
    return this.at(request, async (offer) => {
      if (offer.endedOn) return pageOf(offer);
      await this.offers.end(offer.id, this.clock.today(), request.reason, true);
      this.record('coalition_offer.ended', offer.id);
      await this.notify(offer, 'stopte');
      return pageOf(await this.offers.lock(offer.id));
    });
  }

  /** Finds the row of a link, opens a unit of work in its workspace and looks again under its lock. */
  private async at<T>({ token }: OfferDoorRequest, work: (offer: OfferRow) => Promise<T>): Promise<T> {
    const tokenSha256 = hashOf(token);
    const door = await this.offers.findByToken(tokenSha256);
    refuseUnless(door, 'offer.link_invalid');
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      const offer = await this.offers.lockFor(door.id, tokenSha256);
      refuseUnless(offer, 'offer.link_invalid');
      return work(offer);
    });
  }

  private async tellOfStrength(offer: OfferRow): Promise<void> {
    const { id, title, organisation, strengthenedOn: on, strengthenedWhat: what, isDemonstration } = offer;
    if (on && what) await this.news.offerStrengthened({ id, title, organisation, what, on, isDemonstration });
  }

  /** What it is about may be for the coalition alone, and a notice may be mailed: it names the organisation. */
  private async notify({ id, organisation }: OfferRow, did: string): Promise<void> {
    const title = did === 'vulde aanbod in' ? `${organisation} vulde aanbod in` : `${organisation} ${did} aanbod`;
    await this.notices.tell({ kind: 'OFFER_CHANGED', title, address: `/werkruimte/coalitie/aanbod/${id}` });
  }

  private async read(id: string, version: number): Promise<OfferRow> {
    const offer = await this.offers.lock(id);
    if (offer.version !== version) throw conflict({ ...offer });
    return offer;
  }

  private record(type: CoalitionEvent, id: string): void {
    this.audit.record<CoalitionEvent>(type, id);
  }
}

function wordingOf({
  title,
  what,
  targetGroups,
  activeElements,
  place = null,
  moment = null,
  howToJoin = null,
  audience,
}: Pick<OfferWording, 'title' | 'what' | 'targetGroups' | 'activeElements' | 'audience'> & {
  [Name in 'place' | 'moment' | 'howToJoin']?: string | null;
}): OfferWording {
  return { title, what, targetGroups, activeElements, place, moment, howToJoin, audience };
}

function saysTheSame(offer: OfferWording, wording: OfferWording): boolean {
  return (Object.keys(wording) as (keyof OfferWording)[]).every(
    (name) => JSON.stringify(offer[name]) === JSON.stringify(wording[name]),
  );
}

function pageOf({
  municipality,
  coalition,
  organisation,
  isConfirmed,
  endedOn,
  version,
  ...offer
}: OfferRow): OfferPage {
  const { targetGroups, activeElements, ...wording } = wordingOf(offer);
  return {
    municipality,
    coalition,
    organisation,
    isConfirmed,
    isEnded: endedOn !== null,
    version,
    offer: { ...wording, targetGroups: [...targetGroups], activeElements: [...activeElements] },
  };
}

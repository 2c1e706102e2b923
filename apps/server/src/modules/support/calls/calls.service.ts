import type { PeerCallPage } from '@bloemen/api-contract/public';
import { pillarCodes, type PillarCode } from '@bloemen/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { verdictsOf } from '../../../platform/access/policy.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import type { NumberedPage } from '../../../platform/graphql/page.js';
import { hashOf } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import { nearest } from '../../municipalities/alike.facts.js';
import { PeerNames } from '../../municipalities/peer-names.port.js';
import { AdviserMunicipalities, type AdviserMunicipality } from './adviser-municipalities.port.js';
import { CallNewsJob } from './call-news.job.js';
import type { CallAuditType } from './calls.audit.js';
import type {
  AnswerPeerCallInput,
  AskPeerCallInput,
  CallAnswerRequest,
  CallDoorRequest,
  NotePeerCallInput,
  OfferCallMomentsInput,
  PickCallMomentInput,
  ProposePeerCallInput,
  WithdrawPeerCallInput,
} from './calls.inputs.js';
import { callPolicy } from './calls.policy.js';
import { CallsRepository, type CallDoor, type CallRow, type CandidateRow } from './calls.repository.js';
import {
  askerLevels,
  helperLevels,
  isOpenCall,
  MOST_OPEN_CALLS,
  properMoments,
  statusAfter,
  type CallAnswer,
  type CallStatus,
} from './calls.rules.js';
import { callsSettings } from './calls.settings.js';
import type { PeerCall, PeerCallAsker, PeerCallsPage, PeerCandidate } from './calls.types.js';

/** So many municipalities that are alike are shown. */
const MOST_CANDIDATES = 8;

type Said = { answer: CallAnswer; sentence?: string | null; moments: readonly string[] };

/**
 * Two municipalities talk about a pillar: one that is not yet working on it asks one that is, by itself or because its
 * adviser brings them together. Both let other municipalities know them, or nothing is shown and nothing begins. Throws
 * the codes of `peer_call`; `not_found` for a call of others.
 */
@Injectable()
export class CallsService {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly calls: CallsRepository,
    private readonly news: CallNewsJob,
    private readonly advisers: AdviserMunicipalities,
    private readonly peers: PeerNames,
  ) {}

  /** Calls of the own municipality, and for which pillars it may ask. */
  async page(): Promise<PeerCallsPage> {
    const { standings, ...page } = await this.calls.page(this.clock.today());
    return { ...page, askable: askableOf(standings) };
  }

  /** Municipalities that the own one may ask about a pillar; none while it does not let others know it. */
  async candidates(actor: Actor, pillar: PillarCode): Promise<PeerCandidate[]> {
    const { letsPeersKnow, standings } = await this.calls.own(this.clock.today());
    if (!letsPeersKnow || !askableOf(standings).some((one) => one.pillar === pillar)) return [];
    return this.freeFor(actor.tenantId, pillar);
  }

  /** Municipalities that the adviser helps, with the pillars on which another could help. */
  async askers(actor: Actor): Promise<PeerCallAsker[]> {
    return (await this.advisers.readableBy(actor)).map((municipality) => ({
      cbsCode: municipality.cbsCode,
      name: municipality.name,
      letsPeersKnow: municipality.letsPeersKnow,
      pillars: askableOf(municipality.pillars).map(({ pillar }) => pillar),
    }));
  }

  /** The same for a municipality that the adviser helps. Throws peer_call.asker_not_yours for any other. */
  async candidatesFor(actor: Actor, asker: string, pillar: PillarCode): Promise<PeerCandidate[]> {
    const municipality = await this.readable(actor, asker);
    if (!municipality.letsPeersKnow || !askableOf(municipality.pillars).some((one) => one.pillar === pillar)) return [];
    return this.freeFor(municipality.id, pillar);
  }

  /** What the adviser proposed for municipalities that may still be read. */
  async proposed(
    actor: Actor,
    status: CallStatus | null,
    page: { first: number; page: number },
  ): Promise<NumberedPage<PeerCall>> {
    const readable = await this.advisers.readableBy(actor);
    return this.calls.proposed(
      readable.map(({ id }) => id),
      status,
      page,
    );
  }

  /** A coordinator asks; with that the own municipality has said yes. */
  async ask(actor: Actor, { pillar, helper, question, moments }: AskPeerCallInput): Promise<PeerCall> {
    const { letsPeersKnow, standings } = await this.calls.own(this.clock.today());
    refuseUnless(letsPeersKnow, 'peer_call.needs_consent');
    refuseUnless(
      askableOf(standings).some((one) => one.pillar === pillar),
      'peer_call.pillar_is_underway',
    );
    const said: Said = { answer: 'YES', moments: this.properly(moments) };
    const id = await this.begin(actor, { id: actor.tenantId, pillar, helper, question, adviserName: null });
    await this.say(id, said, actor.personId);
    return this.calls.byId(id);
  }

  /** An adviser proposes to both. */
  async propose(actor: Actor, { pillar, asker, helper, question }: ProposePeerCallInput): Promise<PeerCall> {
    const { id: askerId, letsPeersKnow, pillars } = await this.readable(actor, asker);
    refuseUnless(letsPeersKnow, 'peer_call.asker_needs_consent');
    refuseUnless(
      askableOf(pillars).some((one) => one.pillar === pillar),
      'peer_call.pillar_is_underway',
    );
    const id = await this.begin(actor, { id: askerId, pillar, helper, question, adviserName: actor.name });
    await this.news.promise(await this.calls.lock(id), 1);
    return this.calls.byId(id);
  }

  /** In the workspace. A second answer of the same municipality is refused. */
  async answer(actor: Actor, { id, ...said }: AnswerPeerCallInput): Promise<PeerCall> {
    const call = await this.locked(actor, id, 'answer');
    refuseUnless(callPolicy.answer(actor, call), 'peer_call.not_now');
    await this.say(id, { ...said, moments: this.properly(said.answer === 'YES' ? said.moments : []) }, actor.personId);
    return this.calls.byId(id);
  }

  async offerMoments(actor: Actor, { id, moments, version }: OfferCallMomentsInput): Promise<PeerCall> {
    await this.changed(actor, id, version, 'offerMoments');
    await this.calls.offerMoments(id, this.properly(moments));
    this.audit.record<CallAuditType>('peer_call.moments_offered', id);
    return this.calls.byId(id);
  }

  /** One of the moments that either side proposed. Who chose another one before moves the appointment. */
  async pick(actor: Actor, { id, startsAt, version }: PickCallMomentInput): Promise<PeerCall> {
    const call = await this.changed(actor, id, version, 'pick');
    const chosen = Date.parse(startsAt);
    const isProposed = [...call.asker.moments, ...call.helper.moments].some((moment) => Date.parse(moment) === chosen);
    refuseUnless(isProposed && chosen > this.clock.now().getTime(), 'peer_call.unknown_moment');
    if (call.startsAt !== null && Date.parse(call.startsAt) === chosen) return this.calls.byId(id);
    await this.calls.pick(id, new Date(chosen).toISOString());
    await this.news.promise(call, call.version + 1);
    this.audit.record<CallAuditType>('peer_call.planned', id);
    return this.calls.byId(id);
  }

  /** What two municipalities agreed, an adviser calls off only for one that is still theirs. */
  async withdraw(actor: Actor, { id, reason }: WithdrawPeerCallInput): Promise<PeerCall> {
    const call = await this.locked(actor, id, 'withdraw');
    if (call.ownSide === null && !isOpenCall(call.status)) await this.readable(actor, call.asker.cbsCode);
    await this.calls.end(id, 'WITHDRAWN', call.ownSide ?? 'ADVISER', reason ?? null);
    await this.news.promise(call, call.version + 1);
    this.audit.record<CallAuditType>('peer_call.withdrawn', id);
    return this.calls.byId(id);
  }

  /** Either municipality writes and changes the one note; with it the call was held. */
  async note(actor: Actor, { id, note, version }: NotePeerCallInput): Promise<PeerCall> {
    await this.changed(actor, id, version, 'note');
    await this.calls.note(id, note);
    this.audit.record<CallAuditType>('peer_call.noted', id);
    return this.calls.byId(id);
  }

  /** The appointment as a file. Throws not_found where there is none. */
  async appointment(actor: Actor, id: string): Promise<string> {
    const call = await this.calls.lock(id);
    refuseUnless(verdictsOf(callPolicy, actor, call).openCalendar, 'not_found');
    return this.news.appointmentOf(call);
  }

  /** Shows what the link is about; changes nothing. */
  open(request: CallDoorRequest): Promise<PeerCallPage> {
    return this.at(request, (call) => Promise.resolve(publicPageOf(call)));
  }

  /** By the link of a mail. What the municipality answered first, stays its answer. */
  answerByLink({ token, answer, moments, sentence }: CallAnswerRequest): Promise<PeerCallPage> {
    return this.at({ token }, async (call, { callId, personId }) => {
      if (ownOf(call).answer !== null) return publicPageOf(call);
      await this.say(callId, { answer, sentence, moments: this.properly(answer === 'YES' ? moments : []) }, personId);
      return publicPageOf(await this.calls.lock(callId));
    });
  }

  /** Finds the call of a link, opens a unit of work in its workspace and looks again under its lock. */
  private async at<T>({ token }: CallDoorRequest, work: (call: CallRow, door: CallDoor) => Promise<T>): Promise<T> {
    const door = await this.calls.findByToken(hashOf(token));
    refuseUnless(door, 'peer_call.link_invalid');
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      const call = await this.calls.lock(door.callId);
      if (call.status === 'WITHDRAWN')
        throw new DomainError(call.endedBy === 'CONSENT' ? 'peer_call.consent_withdrawn' : 'peer_call.withdrawn');
      refuseUnless(isOpenCall(call.status) || ownOf(call).answer !== null, 'peer_call.link_invalid');
      return work(call, door);
    });
  }

  /** The own municipality says yes or no; under the lock of the call, which the caller took or just made. */
  private async say(id: string, { answer, sentence = null, moments }: Said, personId: string): Promise<void> {
    const call = await this.calls.lock(id);
    await this.calls.answer(id, { answer, sentence, moments }, personId);
    const status = statusAfter(call.status, answer);
    if (answer === 'NO') await this.calls.end(id, status, call.ownSide!, sentence);
    else await this.calls.move(id, status);
    await this.news.promise(call, call.version + 1);
    this.audit.record<CallAuditType>('peer_call.answered', id, { answer });
  }

  private async begin(
    actor: Actor,
    asker: { id: string; pillar: PillarCode; helper: string; question: string; adviserName: string | null },
  ): Promise<string> {
    const { id: askerId, pillar, question, adviserName } = asker;
    const { own, found, mayBeTold } = await this.alikeTo(askerId, pillar, Infinity);
    refuseUnless(mayBeTold, 'peer_call.consent_waits');
    const helper = found.find(({ cbsCode }) => cbsCode === asker.helper);
    refuseUnless(helper, 'peer_call.no_candidate');
    refuseUnless((await this.calls.openOf(askerId)) < MOST_OPEN_CALLS, 'peer_call.too_many_open');
    const id = await this.calls.propose({
      askerId,
      helperId: helper.id,
      pillar,
      question,
      by: actor.personId,
      adviserName,
      days: this.config.of(callsSettings).PEER_CALL_DAYS,
      isDemonstration: own.isDemonstration || helper.isDemonstration,
    });
    this.audit.record<CallAuditType>('peer_call.proposed', id, { pillar });
    return id;
  }

  /** Whom one may ask now: not who is asked already, as far as the reader may know. */
  private async freeFor(askerId: string, pillar: PillarCode): Promise<PeerCandidate[]> {
    const running = await this.calls.runningWith(askerId, pillar);
    return (await this.alikeTo(askerId, pillar, MOST_CANDIDATES, running)).found;
  }

  /**
   * Who is alike and further, the nearest first; nobody while the name of the asker itself may not be told yet. Throws
   * peer_call.asker_needs_consent when the asker is not there.
   */
  private async alikeTo(askerId: string, pillar: PillarCode, most: number, except: readonly string[] = []) {
    const rows = await this.calls.candidates(askerId, pillar, helperLevels, this.clock.today());
    const own = rows.find(({ id }) => id === askerId);
    refuseUnless(own, 'peer_call.asker_needs_consent');
    const known = await this.peers.known();
    const mayBeTold = known.has(askerId);
    const found = nearest<CandidateRow>(
      own,
      mayBeTold ? rows.filter(({ id }) => known.has(id) && !except.includes(id)) : [],
      most,
    ).map(({ municipality, because }) => ({
      id: municipality.id,
      cbsCode: municipality.cbsCode,
      name: municipality.name,
      isDemonstration: municipality.isDemonstration,
      because,
    }));
    return { own, found, mayBeTold };
  }

  private async readable(actor: Actor, cbsCode: string): Promise<AdviserMunicipality> {
    const municipality = (await this.advisers.readableBy(actor)).find((one) => one.cbsCode === cbsCode);
    refuseUnless(municipality, 'peer_call.asker_not_yours');
    return municipality;
  }

  /** The call under its lock, if this person may do it now. */
  private async locked(actor: Actor, id: string, action: keyof typeof callPolicy): Promise<CallRow> {
    const call = await this.calls.lock(id);
    if (action === 'answer') {
      refuseUnless(call.ownSide === null || ownOf(call).answer === null, 'peer_call.already_answered');
      refuseUnless(call.endedBy !== 'CONSENT', 'peer_call.consent_withdrawn');
    }
    refuseUnless(callPolicy[action](actor, call), 'peer_call.not_now');
    return call;
  }

  /** The same for what rests on the version that was read. */
  private async changed(actor: Actor, id: string, version: number, action: keyof typeof callPolicy): Promise<CallRow> {
    const call = await this.locked(actor, id, action);
    if (call.version !== version) throw conflict({ ...(await this.calls.byId(id)) });
    return call;
  }

  private properly(moments: readonly string[]): string[] {
    const proper = properMoments(moments, this.clock.now());
    if (!proper) throw wrongFields({ path: 'moments', message: 'Kies momenten die nog komen, binnen een half jaar.' });
    return proper;
  }
}

function askableOf(
  standings: readonly { pillar: PillarCode; level: AdviserMunicipality['pillars'][number]['level'] }[],
) {
  return pillarCodes
    .map((pillar) => ({ pillar, level: standings.find((one) => one.pillar === pillar)?.level ?? ('UNKNOWN' as const) }))
    .filter(({ level }) => askerLevels.includes(level));
}

const ownOf = (call: CallRow) => (call.ownSide === 'ASKER' ? call.asker : call.helper);

function publicPageOf(call: CallRow): PeerCallPage {
  const own = ownOf(call);
  const other = call.ownSide === 'ASKER' ? call.helper : call.asker;
  return {
    municipality: own.name,
    other: other.name,
    isAsker: call.ownSide === 'ASKER',
    pillar: call.pillar,
    question: call.question,
    adviserName: call.adviserName,
    expiresAt: call.expiresAt,
    otherMoments: other.moments,
    answer:
      own.answer === null || own.answeredAt === null
        ? null
        : { answer: own.answer, answeredAt: own.answeredAt, sentence: own.sentence, moments: own.moments },
    isAgreed: call.status === 'AGREED' || call.status === 'HELD',
  };
}

import { Injectable } from '@nestjs/common';
import { monthsAfter } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { AuditService } from '../../audit/audit.service.js';
import { EvidenceService } from '../../plans/evidence/evidence.service.js';
import type { Origin } from '../../plans/plans.facts.js';
import { PeerNames } from '../../municipalities/peer-names.port.js';
import type { AdoptionAuditType } from './adoption.audit.js';
import type {
  AdoptToolkitItemInput,
  AdoptionFactInput,
  AnswerRecommendationInput,
  MoveAdoptionInput,
  RecommendToolkitItemInput,
  TakeOverToolkitVersionInput,
  WithdrawRecommendationInput,
} from './adoption.inputs.js';
import { recommendationMail } from './adoption.mail.js';
import { recommendationPolicy } from './adoption.policy.js';
import { AdoptionRepository, type AdoptionRow } from './adoption.repository.js';
import {
  adoptionMovesFrom,
  afterAdoptionMove,
  factOfAdoption,
  pillarsForFact,
  problemsOfFact,
  stoppedBecause,
  type AdoptionFact,
  type AdoptionStatus,
} from './adoption.rules.js';
import type { ToolkitAdoption, ToolkitChoices, ToolkitRecommendation, ToolkitUsage } from './adoption.types.js';

/** Longer than this nobody lets a recommendation wait. */
const MOST_MONTHS_LATER = 12;

/**
 * What a municipality does with the toolkit: each step with its day and note, in use as a fact under a pillar when the
 * coordinator says so. An adviser recommends to a municipality they help; the municipality answers. Throws
 * `toolkit.not_offered` for what is not published (any more), `toolkit.already_chosen`, `toolkit.move_not_possible`,
 * `conflict` for another version.
 */
@Injectable()
export class AdoptionService {
  constructor(
    private readonly adoptions: AdoptionRepository,
    private readonly evidence: EvidenceService,
    private readonly audit: AuditService,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly peers: PeerNames,
  ) {}

  async choices(): Promise<ToolkitChoices> {
    const { adoptions, recommendations } = await this.adoptions.choices();
    return { adoptions: adoptions.map(shown), recommendations };
  }

  /** What the own municipality does with one item; null when nothing. */
  async ofItem(itemId: string): Promise<ToolkitAdoption | null> {
    const found = await this.adoptions.findOfItem(itemId);
    return found && shown(found);
  }

  async usage(actor: Actor, itemId: string): Promise<ToolkitUsage> {
    const usage = await this.adoptions.usage(itemId);
    const known = actor.has('toolkit:adoption') ? await this.peers.known() : new Set<string>();
    return {
      municipalities: usage?.municipalities ?? null,
      demonstration: usage?.demonstration ?? 0,
      users: known.has(actor.tenantId) ? await this.adoptions.usersByName(itemId, actor.tenantId, [...known]) : [],
    };
  }

  async adopt({ itemId, status, happenedOn, note = null, fact }: AdoptToolkitItemInput): Promise<ToolkitAdoption> {
    const item = await this.adoptions.findOffered(itemId);
    refuseUnless(item, 'toolkit.not_offered');
    this.refuseAhead(happenedOn);
    const carried = fittingFact(fact, status, item.pillars);
    const id = await this.adoptions.add(itemId, { status, number: item.number, on: happenedOn, note }, carried);
    return this.stepped('toolkit_item.adopted', id, null);
  }

  async move({ id, version, move, happenedOn, note = null, fact }: MoveAdoptionInput): Promise<ToolkitAdoption> {
    const before = await this.adoptions.byId(id);
    const status = afterAdoptionMove(before.status, move);
    refuseUnless(status, 'toolkit.move_not_possible');
    this.refuseAhead(happenedOn);
    if (happenedOn < before.steps[0]!.happenedOn)
      throw wrongFields({ path: 'happenedOn', message: 'Deze dag ligt voor de vorige stap. Kies een latere dag.' });
    const carried = fittingFact(fact, status, before.pillars);
    await this.adoptions.move(
      id,
      version,
      { status, number: before.number, on: happenedOn, note },
      carried,
      happenedOn,
    );
    return this.stepped('toolkit_item.moved', id, before);
  }

  /** It is considered, prepared or used since the day that it was: only which version changes. */
  async takeOver({ id, version }: TakeOverToolkitVersionInput): Promise<ToolkitAdoption> {
    const before = await this.adoptions.byId(id);
    const { currentNumber, status, note, fact, since } = before;
    refuseUnless(currentNumber !== null && currentNumber > before.number, 'toolkit.no_newer_version');
    const on = this.clock.today();
    await this.adoptions.move(
      id,
      version,
      { status, number: currentNumber, on, note },
      fact as AdoptionFact | null,
      since,
    );
    return this.stepped('toolkit_item.version_taken', id, before);
  }

  recommended(): Promise<ToolkitRecommendation[]> {
    return this.adoptions.ofAdviser();
  }

  /** Mails the coordinators; one that is open already is not asked twice. */
  async recommend({ itemId, cbsCode, because }: RecommendToolkitItemInput): Promise<ToolkitRecommendation> {
    const municipalityId = await this.adoptions.findHelped(cbsCode);
    refuseUnless(municipalityId, 'not_found');
    const item = await this.adoptions.findOffered(itemId);
    refuseUnless(item, 'toolkit.not_offered');
    refuseUnless(!item.hasBrokenLink, 'toolkit.recommended_link_broken');
    const id = await this.adoptions.recommend(municipalityId, itemId, because);
    const recommendation = await this.adoptions.recommendation(id);
    const link = `${this.config.values.publicUrl}/werkruimte/toolkit/keuze`;
    for (const email of await this.adoptions.coordinators(municipalityId))
      await this.mailer.queue(recommendationMail(email, recommendation, link));
    this.audit.record<AdoptionAuditType>('toolkit_item.recommended', id, { itemId, municipalityId });
    return recommendation;
  }

  async answer(actor: Actor, input: AnswerRecommendationInput): Promise<ToolkitRecommendation> {
    const { id, version, answer, sentence = null, until = null, status = null } = input;
    const before = await this.adoptions.recommendation(id);
    refuseUnless(recommendationPolicy.answer(actor, before), 'toolkit.answered');
    if (answer === 'LATER' && !until) throw wrongFields({ path: 'until', message: 'Kies een dag.' });
    if (answer === 'LATER' && until! <= this.clock.today())
      throw wrongFields({ path: 'until', message: 'Kies een dag na vandaag.' });
    if (answer === 'LATER' && until! > monthsAfter(this.clock.today(), MOST_MONTHS_LATER))
      throw wrongFields({ path: 'until', message: 'Kies een dag binnen een jaar.' });
    if (answer === 'DECLINED' && !sentence)
      throw wrongFields({ path: 'sentence', message: 'Schrijf kort op waarom u dit niet doet.' });
    const isChosen = answer === 'TAKEN_OVER' && before.adoption !== null;
    // Another status than it has would be lost unseen: that is a step of its own, with its day.
    refuseUnless(!isChosen || !status || status === before.adoption, 'toolkit.already_chosen');
    await this.adoptions.settle(id, version, {
      status: answer,
      answer: sentence,
      until: answer === 'LATER' ? until : null,
    });
    this.audit.record<AdoptionAuditType>('toolkit_recommendation.answered', id, { answer });
    if (answer === 'TAKEN_OVER' && !isChosen)
      await this.adopt({ itemId: before.itemId, status: status ?? 'CONSIDERED', happenedOn: this.clock.today() });
    return this.adoptions.recommendation(id);
  }

  async withdraw(actor: Actor, { id, version }: WithdrawRecommendationInput): Promise<ToolkitRecommendation> {
    const before = await this.adoptions.recommendation(id);
    refuseUnless(recommendationPolicy.withdraw(actor, before), 'toolkit.answered');
    await this.adoptions.settle(id, version, { status: 'WITHDRAWN', answer: before.answer, until: null });
    this.audit.record<AdoptionAuditType>('toolkit_recommendation.withdrawn', id);
    return { ...before, status: 'WITHDRAWN', until: null, version: version + 1 };
  }

  private refuseAhead(day: string): void {
    if (day > this.clock.today())
      throw wrongFields({ path: 'happenedOn', message: 'Deze dag moet nog komen. Kies vandaag of eerder.' });
  }

  /** Follows the step with the fact that the use of an item is, in the same transaction. */
  private async stepped(type: AdoptionAuditType, id: string, before: AdoptionRow | null): Promise<ToolkitAdoption> {
    const now = await this.adoptions.byId(id);
    const origin: Origin = { kind: 'TOOLKIT_ADOPTION', id, isDemonstration: now.isDemonstration };
    const fact = now.fact as AdoptionFact | null;
    if (before?.fact && before.fact.pillar !== fact?.pillar)
      await this.evidence.withdrawCarried(origin, stoppedBecause(now.since));
    if (fact) await this.evidence.carry(origin, factOfAdoption(fact, now));
    this.audit.record<AdoptionAuditType>(type, id, { itemId: now.itemId, status: now.status, number: now.number });
    return shown(now);
  }
}

function shown(row: AdoptionRow): ToolkitAdoption {
  return { ...row, moves: adoptionMovesFrom(row.status), factPillars: pillarsForFact(row.pillars) };
}

function fittingFact(
  fact: AdoptionFactInput | null | undefined,
  status: AdoptionStatus,
  pillars: AdoptionRow['pillars'],
): AdoptionFact | null {
  if (!fact) return null;
  if (status !== 'IN_USE')
    throw wrongFields({ path: 'fact.pillar', message: 'Dit telt pas als feit wanneer u het gebruikt.' });
  const carried = { pillar: fact.pillar, effect: fact.effect || null };
  const problems = problemsOfFact(carried, pillars);
  if (problems.length > 0) throw wrongFields(...problems);
  return carried;
}

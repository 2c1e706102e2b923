import { Injectable } from '@nestjs/common';
import { evidenceOrigins, firstDayOf, isWider, type Openness, type PillarCode } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { PlansAuditType } from '../plans.audit.js';
import type { PillarStandingFacts } from '../plans.facts.js';
import {
  mayBeTheSame,
  saysTheSame,
  wordingOfCarried,
  type CarriedWording,
  type Origin,
  type EvidenceWording,
} from './carried.rules.js';
import type {
  AddEvidenceInput,
  ConfirmEvidenceInput,
  ConfirmManyEvidenceInput,
  CorrectEvidenceInput,
  DecideEvidenceJoinInput,
  OpenEvidenceInput,
  PreviewEvidenceInput,
  WithdrawEvidenceInput,
} from './evidence.inputs.js';
import { EvidenceDisagreements } from './disagreements.service.js';
import { EvidenceRepository, type EvidencePage } from './evidence.repository.js';
import { confirmationRefusalOf, refusalOf } from './evidence.rules.js';
import type {
  Evidence,
  EvidenceChange,
  EvidenceConnection,
  EvidenceDetail,
  PillarStanding,
  StandingPreview,
} from './evidence.types.js';
import { isStale, standingOf, standingsOf, type Standing } from './standing.rules.js';
import { StandingsRepository } from './standings.repository.js';

/**
 * Records, corrects and withdraws dated facts, and keeps the standing of each pillar equal to what the facts say, in
 * the same transaction. A fact is typed by a person, or carried by a record of the product: then the act at the record
 * authorises, the fact follows it by the same rules, and nobody edits it here (`evidence.carried`) except who may read
 * it (`open`). Throws `evidence.*` for a fact that does not fit, `conflict` for another version, `not_found` for another
 * municipality's fact.
 */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly evidence: EvidenceRepository,
    private readonly standings: StandingsRepository,
    private readonly disagreements: EvidenceDisagreements,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  add(input: AddEvidenceInput): Promise<EvidenceChange> {
    return this.keep(this.wordingOf(input), null);
  }

  async correct(input: CorrectEvidenceInput): Promise<EvidenceChange> {
    const before = await this.evidence.byId(input.id);
    const wording = this.wordingOf(input, before.openness);
    refuseUnless(!before.origin, 'evidence.carried');
    return this.reword({ ...before, version: input.version }, wording, null);
  }

  async withdraw({ id, version, reason }: WithdrawEvidenceInput): Promise<EvidenceChange> {
    const before = await this.evidence.byId(id);
    refuseUnless(!before.origin, 'evidence.carried');
    return this.takeBack({ ...before, version }, reason);
  }

  /** Who may read a fact is for the municipality to choose, also of one that a record carries. */
  async open({ id, version, openness }: OpenEvidenceInput): Promise<EvidenceChange> {
    const before = await this.evidence.byId(id);
    return this.reword({ ...before, version }, { ...before, openness }, null);
  }

  /**
   * Somebody or something says that a fact still holds, also one that a record carries: the fact stays as it is, and
   * the level that it carries is current for longer.
   */
  async confirm({ id, version, ...said }: ConfirmEvidenceInput): Promise<EvidenceChange> {
    const [change] = await this.confirmMany({ facts: [{ id, version }], ...said });
    return change!;
  }

  /** The same of several facts, with one day and one source; a refusal says in its details which fact it is about. */
  async confirmMany({ facts, confirmedOn, sourceText }: ConfirmManyEvidenceInput): Promise<EvidenceChange[]> {
    const read = new Map(facts.map(({ id, version }) => [id, version]));
    const before = await this.evidence.byIds([...read.keys()]);
    for (const fact of before) {
      const refusal = confirmationRefusalOf(fact, confirmedOn, this.clock.today());
      if (refusal) throw new DomainError(refusal, { id: fact.id });
    }
    const pillars = [...new Set(before.map(({ pillar }) => pillar))];
    await this.standings.lock(pillars);
    const evidence = await this.evidence.confirm(read, confirmedOn, sourceText);
    const standings = new Map<PillarCode, PillarStanding>();
    for (const pillar of pillars) standings.set(pillar, await this.derive(pillar));
    return evidence.map((fact) => {
      const standing = standings.get(fact.pillar)!;
      this.record('evidence.confirmed', fact, standing);
      return { evidence: fact, standing };
    });
  }

  /** A confirmation that was recorded by mistake counts no longer. */
  async withdrawConfirmation(id: string): Promise<EvidenceChange> {
    await this.standings.lock([(await this.evidence.ofConfirmation(id)).pillar]);
    const evidence = await this.evidence.withdrawConfirmation(id);
    const standing = await this.derive(evidence.pillar);
    this.record('evidence.confirmation_withdrawn', evidence, standing);
    return { evidence, standing };
  }

  /**
   * The fact of a record stands as worded from now on: recorded when it is new, corrected when it said something else,
   * left as it is when it says this already. For the owner of the record, in the transaction of the act.
   */
  carry(origin: Origin, wording: CarriedWording): Promise<void> {
    return this.follow(origin, wording, true);
  }

  /** The same for a fact that stands; a record that carries none of this pillar and kind gets none. */
  correctCarried(origin: Origin, wording: CarriedWording): Promise<void> {
    return this.follow(origin, wording, false);
  }

  /** Takes back every fact that a record carries, with the reason; a second time changes nothing. */
  async withdrawCarried(origin: Origin, reason: string): Promise<void> {
    await this.database.readingAll('withdraw what a record carries', async () => {
      for (const fact of await this.evidence.ofOrigin(origin)) await this.takeBack(fact, reason);
    });
  }

  /**
   * A person says that a typed fact and a carried one are the same, or are two. Joined, the typed one is withdrawn as
   * double and the carried one stays as open as the widest of both; kept apart, nobody is asked again. Throws
   * `evidence.not_a_double` when there is nothing to join any more.
   */
  async decideJoin({ id, version, carriedId, decision }: DecideEvidenceJoinInput): Promise<EvidenceChange> {
    const { pillar } = await this.evidence.byId(id);
    await this.standings.lock([pillar]);
    const typed = await this.evidence.byId(id);
    if (typed.version !== version) throw conflict({ ...typed });
    refuseUnless(
      typed.mayBeDoubleOf.some((twin) => twin.id === carriedId),
      'evidence.not_a_double',
    );
    const carried = await this.evidence.byId(carriedId);
    const origin = carried.origin!;
    if (decision === 'KEEP_APART') {
      await this.evidence.keepApart(id, origin);
      const standing = await this.derive(pillar, { ...typed, version: typed.version + 1 });
      this.record('evidence.kept_apart', typed, standing, { origin: origin.kind, originId: origin.id });
      return { evidence: await this.evidence.byId(id), standing };
    }
    const reason = `Dubbel: dit staat ook als ‘${carried.title}’, uit: ${evidenceOrigins[origin.kind].label}.`;
    const joined = await this.evidence.withdraw(typed, reason, carriedId);
    const { openness } = typed;
    const evidence = isWider(openness, carried.openness)
      ? await this.evidence.correct(carried, { ...carried, openness }, null)
      : carried;
    const standing = await this.derive(pillar, joined);
    this.record('evidence.joined', typed, standing, { origin: origin.kind, originId: origin.id });
    return { evidence, standing };
  }

  /** What the status would become; records nothing. A correction is tried in the place of the fact it corrects. */
  async preview(input: PreviewEvidenceInput): Promise<StandingPreview> {
    const wording = this.wordingOf(input);
    const facts = await this.evidence.facts(wording.pillar);
    const today = this.clock.today();
    const others = facts.filter((fact) => fact.id !== input.id);
    const before = facts.find((fact) => fact.id === input.id);
    const draft = {
      ...wording,
      id: input.id ?? '',
      isCarried: before?.isCarried ?? false,
      confirmedOn: before?.confirmedOn ?? null,
      mayBeDouble: before ? before.mayBeDouble : others.some((fact) => fact.isCarried && mayBeTheSame(wording, fact)),
    };
    return {
      now: this.shown(standingOf(wording.pillar, facts, today)),
      then: this.shown(standingOf(wording.pillar, [...others, draft], today)),
    };
  }

  page(page: EvidencePage): Promise<EvidenceConnection> {
    return this.evidence.page(page);
  }

  detail(id: string): Promise<EvidenceDetail> {
    return this.evidence.detail(id);
  }

  /** Null where the reader may not know the level yet. */
  async standing(pillar: PillarCode): Promise<PillarStanding | null> {
    const standing = await this.standings.of(pillar);
    return standing && this.shown(standing);
  }

  /** The standings of the current municipality that the reader may know, for modules above. */
  async allStandings(): Promise<PillarStandingFacts[]> {
    return (await this.standings.all()).map((standing) => this.shown(standing));
  }

  /** Derives all five standings of the current municipality anew from its facts. */
  async rebuildStandings(): Promise<void> {
    await this.standings.write(standingsOf(await this.evidence.facts(null), this.clock.today()));
  }

  /** The standings of these pillars as they are today; what was right before is written again by nobody. */
  async deriveAnew(pillars: readonly PillarCode[]): Promise<void> {
    await this.standings.lock(pillars);
    for (const pillar of pillars) await this.derive(pillar);
  }

  /** Finds what a record carries of this pillar and kind, corrects it when it says something else, or adds it. */
  private async follow(origin: Origin, wording: CarriedWording, addsNew: boolean): Promise<void> {
    await this.database.readingAll('carry a fact', async () => {
      await this.standings.lock([wording.pillar]);
      const [fact] = await this.evidence.ofOrigin(origin, wording);
      const whole = this.fitting(wordingOfCarried(wording, fact?.openness ?? 'MUNICIPALITY'));
      const isMarkedRight = fact?.isDemonstration === (origin.isDemonstration ?? false);
      if (!fact && addsNew) await this.keep(whole, origin);
      if (fact && !(saysTheSame(fact, whole) && isMarkedRight)) await this.reword(fact, whole, origin);
    });
  }

  private async keep(wording: EvidenceWording, origin: Origin | null): Promise<EvidenceChange> {
    await this.standings.lock([wording.pillar]);
    const evidence = await this.evidence.add(wording, origin);
    const standing = await this.derive(wording.pillar, evidence);
    this.record('evidence.added', evidence, standing);
    return { evidence, standing };
  }

  private async reword(before: Evidence, wording: EvidenceWording, origin: Origin | null): Promise<EvidenceChange> {
    await this.standings.lock([...new Set([before.pillar, wording.pillar])]);
    const evidence = await this.evidence.correct(before, wording, origin);
    if (before.pillar !== wording.pillar) await this.derive(before.pillar);
    const standing = await this.derive(wording.pillar, evidence);
    this.record('evidence.corrected', evidence, standing);
    return { evidence, standing };
  }

  private async takeBack(before: Evidence, reason: string): Promise<EvidenceChange> {
    await this.standings.lock([before.pillar]);
    const evidence = await this.evidence.withdraw(before, reason, null);
    const standing = await this.derive(evidence.pillar, evidence);
    this.record('evidence.withdrawn', evidence, standing);
    return { evidence, standing };
  }

  private async derive(pillar: PillarCode, changed?: Evidence): Promise<PillarStanding> {
    const facts = await this.evidence.facts(pillar);
    const standing = standingOf(pillar, facts, this.clock.today());
    await this.standings.write([standing]);
    if (changed) await this.disagreements.follow(changed, facts);
    return this.shown(standing);
  }

  private shown(standing: Standing): PillarStanding {
    return { ...standing, stale: isStale(standing, this.clock.today()) };
  }

  private wordingOf(input: AddEvidenceInput, openness: Openness = 'MUNICIPALITY'): EvidenceWording {
    const wording: EvidenceWording = {
      pillar: input.pillar,
      kind: input.kind,
      certainty: input.certainty,
      title: input.title,
      happenedOn: firstDayOf(input.happenedOn, input.datePrecision),
      datePrecision: input.datePrecision,
      sourceType: input.sourceType,
      sourceText: input.sourceText,
      sourceUrl: input.sourceUrl ?? null,
      note: input.note ?? null,
      amountCents: input.amountCents ?? null,
      recurrence: input.recurrence ?? null,
      firstFundedYear: input.firstFundedYear ?? null,
      lastFundedYear: input.lastFundedYear ?? null,
      effect: input.effect ?? null,
      endsOn: input.endsOn ?? null,
      openness: input.openness ?? openness,
    };
    return this.fitting(wording);
  }

  private fitting(wording: EvidenceWording): EvidenceWording {
    const refusal = refusalOf(wording, this.clock.today());
    if (refusal) throw new DomainError(refusal);
    return wording;
  }

  /** The trail says which record a fact comes from. */
  private record(
    type: PlansAuditType,
    { id, openness, origin }: Evidence,
    { pillar, level }: PillarStanding,
    about: Record<string, string> = origin ? { origin: origin.kind, originId: origin.id } : {},
  ): void {
    this.audit.record(type, id, { pillar, level, openness, ...about });
  }
}

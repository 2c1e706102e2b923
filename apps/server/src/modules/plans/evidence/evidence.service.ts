import { Injectable } from '@nestjs/common';
import { firstDayOf, type Openness, type PillarCode } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { Actor } from '../../../platform/access/actor.js';
import { AuditService } from '../../audit/audit.service.js';
import type { PlansAuditType } from '../plans.audit.js';
import type { PillarStandingFacts } from '../plans.facts.js';
import type {
  AddEvidenceInput,
  CorrectEvidenceInput,
  PreviewEvidenceInput,
  WithdrawEvidenceInput,
} from './evidence.inputs.js';
import { EvidenceRepository, type EvidencePage, type EvidenceWording } from './evidence.repository.js';
import { refusalOf } from './evidence.rules.js';
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
 * the same transaction. Throws `evidence.*` for a fact that does not fit, `conflict` for another version, `not_found`
 * for another municipality's fact.
 */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly standings: StandingsRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, input: AddEvidenceInput): Promise<EvidenceChange> {
    const wording = this.wordingOf(input);
    await this.standings.lock([wording.pillar]);
    const evidence = await this.evidence.add(wording, actor.personId);
    const standing = await this.derive(wording.pillar);
    this.record('evidence.added', evidence, standing);
    return { evidence, standing };
  }

  async correct(actor: Actor, input: CorrectEvidenceInput): Promise<EvidenceChange> {
    const before = await this.evidence.byId(input.id);
    const wording = this.wordingOf(input, before.openness);
    await this.standings.lock([...new Set([before.pillar, wording.pillar])]);
    const evidence = await this.evidence.correct(input.id, input.version, wording, actor.personId);
    if (before.pillar !== wording.pillar) await this.derive(before.pillar);
    const standing = await this.derive(wording.pillar);
    this.record('evidence.corrected', evidence, standing);
    return { evidence, standing };
  }

  async withdraw(input: WithdrawEvidenceInput): Promise<EvidenceChange> {
    const { pillar } = await this.evidence.byId(input.id);
    await this.standings.lock([pillar]);
    const evidence = await this.evidence.withdraw(input.id, input.version, input.reason);
    const standing = await this.derive(evidence.pillar);
    this.record('evidence.withdrawn', evidence, standing);
    return { evidence, standing };
  }

  /** What the status would become; records nothing. A correction is tried in the place of the fact it corrects. */
  async preview(input: PreviewEvidenceInput): Promise<StandingPreview> {
    const wording = this.wordingOf(input);
    const facts = await this.evidence.facts(wording.pillar);
    const today = this.clock.today();
    const others = facts.filter((fact) => fact.id !== input.id);
    return {
      now: this.shown(standingOf(wording.pillar, facts, today)),
      then: this.shown(standingOf(wording.pillar, [...others, { ...wording, id: input.id ?? '' }], today)),
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

  private async derive(pillar: PillarCode): Promise<PillarStanding> {
    const standing = standingOf(pillar, await this.evidence.facts(pillar), this.clock.today());
    await this.standings.write([standing]);
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
    const refusal = refusalOf(wording, this.clock.today());
    if (refusal) throw new DomainError(refusal);
    return wording;
  }

  private record(type: PlansAuditType, { id, openness }: Evidence, standing: PillarStanding): void {
    this.audit.record(type, id, { pillar: standing.pillar, level: standing.level, openness });
  }
}

import { Injectable } from '@nestjs/common';
import {
  evidenceKindOf,
  isAgreed,
  isOut,
  pillarCodes,
  pressStates,
  type BudgetSource,
  type BudgetState,
  type EvidenceKind,
  type Level,
  type PillarCode,
} from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { everyRow } from '../../../platform/graphql/page.js';
import { ExecutiveService } from '../../decisions/executive/executive.service.js';
import { MotionsService } from '../../decisions/motions/motions.service.js';
import { PressService } from '../../decisions/press-releases/press.service.js';
import { UndertakingsService } from '../../decisions/undertakings/undertakings.service.js';
import { unknownStandingOf } from '../../plans/plans.facts.js';
import type {
  DecisionFacts,
  LineFacts,
  MoneyLineFacts,
  MotionFacts,
  PillarFacts,
  ReleaseFacts,
  UndertakingFacts,
} from './paper-facts.js';
import type { DossierFacts, PositionFacts } from './paper-kinds.js';

const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

type Named = { id: string; name: string };
export type StoredPillar = {
  pillar: PillarCode;
  level: Level;
  stale: boolean;
  because: string;
  source: string | null;
};

/** Facts that tell what was learnt. An agreement to measure is not one of them. */
export const LEARNT: readonly EvidenceKind[] = ['MEASUREMENT', 'EVALUATION'];

/** Of a pillar the newest fact that carries it, as far as the reader may read it. $1 is today. */
export const pillarsSql = `coalesce((select json_agg(json_build_object('pillar', s.pillar, 'level', s.level,
    'stale', s.stale, 'because', s.because, 'source', f.source_text))
  from app_standings_on($1::date) s left join standing_fact f on f.pillar = s.pillar), '[]')`;

export const pillarsOf = (stored: readonly StoredPillar[]): PillarFacts[] =>
  pillarCodes.map((code) => {
    const found = stored.find(({ pillar }) => pillar === code);
    const { level, stale, because } = found ?? unknownStandingOf(code);
    return { code, level, isStale: stale, because, source: found?.source ?? null };
  });

/** The chain from motion to money, as far as the person may read it: what its owners say of it. */
@Injectable()
export class ChainReader {
  constructor(
    private readonly database: Database,
    private readonly motions: MotionsService,
    private readonly decisions: ExecutiveService,
    private readonly undertakings: UndertakingsService,
    private readonly releases: PressService,
  ) {}

  async choices(): Promise<{ decisions: Named[]; motions: Named[]; releases: Named[] }> {
    const nodes = await everyRow((first, page) => this.releases.list({}, first, page));
    const chain = await this.database.one<{ decisions: Named[]; motions: Named[] }>(`select
      coalesce((select json_agg(json_build_object('id', d.id, 'name', d.subject)
        order by d.meeting_on desc nulls last, d.id) from executive_decision_facts d), '[]') as decisions,
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.title) order by m.happened_on desc, m.id)
        from motion_facts m), '[]') as motions`);
    return { ...chain, releases: nodes.map(({ id, number, title }) => ({ id, name: `${number}: ${title}` })) };
  }

  async release(actor: Actor, id: string): Promise<ReleaseFacts> {
    const found = await this.releases.byId(actor, id);
    const { number, title, state, lead, body, decision, releasedAt, callToAction, contact } = found;
    return {
      number,
      title,
      status: pressStates[state],
      isPublished: isOut(state),
      embargo: state === 'EMBARGOED' && releasedAt ? `${moment.format(releasedAt)} uur` : null,
      body: [lead, body].join('\n\n').replace(/^## /gm, ''),
      quotes: found.quotes.map(({ body: words, personName, capacity, state: answer }) => ({
        text: words,
        by: capacity ? `${personName}, ${capacity}` : personName,
        isApproved: isAgreed(answer),
      })),
      figures: [
        ...found.figures.map(({ body: says, missing, sourceText, indicator, year }) => ({
          says: missing ? `${says} (${missing})` : says,
          source: missing ? null : (sourceText ?? (indicator && `${indicator}, ${year ?? 'jaar onbekend'}`)),
        })),
        ...found.withoutSource.map((says) => ({ says, source: null })),
      ],
      decision:
        decision &&
        [decision.subject, ...(decision.caseNumber ? [`zaaknummer ${decision.caseNumber}`] : [])].join(', '),
      editors: [callToAction, contact].filter(Boolean).join('\n\n') || null,
      isDemonstration: found.isDemonstration,
    };
  }

  async ofDecision(id: string): Promise<{ decision: DecisionFacts; money: MoneyLineFacts[] }> {
    return { decision: await this.decisions.byId(id), money: await this.money({ decisionIds: [id] }) };
  }

  async ofMotion(id: string): Promise<{
    motion: MotionFacts;
    decisionIds: string[];
    undertakings: UndertakingFacts[];
    money: MoneyLineFacts[];
  }> {
    const { motion, decisions } = await this.motions.byId(id);
    const decisionIds = decisions.map((decision) => decision.id);
    const promised = await everyRow((first, page) => this.undertakings.list({}, first, page));
    return {
      motion,
      decisionIds,
      undertakings: promised.filter(
        (one) => one.motion?.id === id || (one.decision !== null && decisionIds.includes(one.decision.id)),
      ),
      money: await this.money({ decisionIds }),
    };
  }

  /**
   * For the council, so as its clerk reads it, whoever asks: what is not released is not in it. Throws
   * report.not_released where the motion itself is not.
   */
  async dossier(motionId: string): Promise<DossierFacts> {
    await this.motions.byId(motionId);
    return this.database.readingAs(['CLERK'], 'a dossier is read by the council', async () => {
      const { decisionIds, ...facts } = await this.ofMotion(motionId).catch((error: unknown) => {
        throw error instanceof DomainError && error.code === 'not_found'
          ? new DomainError('report.not_released')
          : error;
      });
      const decisions: DecisionFacts[] = [];
      for (const id of decisionIds) decisions.push(await this.decisions.byId(id));
      return { ...facts, decisions, evaluations: await this.evaluations() };
    });
  }

  async position(today: string): Promise<PositionFacts> {
    const { pillars } = await this.database.one<{ pillars: StoredPillar[] }>(`select ${pillarsSql} as pillars`, [
      today,
    ]);
    const motions = await everyRow((first, page) => this.motions.list({}, first, page));
    const undertakings = await everyRow((first, page) => this.undertakings.list({}, first, page));
    return { pillars: pillarsOf(pillars), motions, undertakings, money: await this.money({}) };
  }

  /** Lines of one year, of decisions, or all that the person may read. */
  money({
    year = null,
    decisionIds = null,
  }: {
    year?: number | null;
    decisionIds?: string[] | null;
  }): Promise<MoneyLineFacts[]> {
    return this.database.query<{
      title: string;
      year: number;
      amountCents: number | null;
      state: BudgetState | null;
      source: BudgetSource;
      sourceText: string;
      isDemonstration: boolean;
    }>(
      `select title, year, amount_cents::double precision as "amountCents", state, source, source_text as "sourceText",
         is_demonstration as "isDemonstration"
       from budget_line_facts
       where ($1::integer is null or year = $1) and ($2::uuid[] is null or decision_id = any ($2))
       order by year, title, id`,
      [year, decisionIds],
    );
  }

  private async evaluations(): Promise<LineFacts[]> {
    const rows = await this.database.query<LineFacts & { kind: EvidenceKind }>(
      `select kind, happened_on::text as "on", date_precision as precision, title as what, source_text as source
       from evidence_facts where kind = any ($1) order by happened_on, id`,
      [LEARNT],
    );
    return rows.map(({ kind, what, ...line }) => ({ ...line, what: `${evidenceKindOf(kind).label}: ${what}` }));
  }
}

import { Injectable } from '@nestjs/common';
import {
  actionStatuses,
  activityStatuses,
  evidenceKindOf,
  paperKindCodes,
  type ActionStatus,
  type DatePrecision,
  type EvidenceKind,
  type PaperKind,
  type PillarCode,
} from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { everyRow } from '../../../platform/graphql/page.js';
import type { Paper } from '../../../platform/paper/paper.js';
import { DocumentsService } from '../../documents/documents.service.js';
import { SettingsService } from '../../municipalities/settings.service.js';
import { ActivitiesService } from '../../plans/activities/activities.service.js';
import { StandingsOfTheDay } from '../../plans/evidence/standings-of-the-day.service.js';
import { permissionOf } from './paper.permissions.js';
import { BaseReader } from './base.reader.js';
import { ChainReader, LEARNT, pillarsOf, pillarsSql, type StoredPillar } from './chain.reader.js';
import type { BaseFacts, LineFacts, PaperDesign, YearFacts } from './paper-facts.js';
import {
  aldermanPosition,
  collegeProposal,
  councilBriefing,
  councilDossier,
  pressRelease,
  yearlyReport,
} from './paper-kinds.js';
import { PaperTemplatesService } from './paper-templates.service.js';
import type { PaperSnapshot } from './paper.snapshot.js';
import type { PaperChoices } from './papers.types.js';

export type PaperWish = { kind: PaperKind; aboutId?: string | null; year?: number | null };
type Made = { paper: Paper; about: string | null };

type StoredLine = { on: string; precision: DatePrecision; what: string; source: string | null };
type StoredYear = {
  pillars: StoredPillar[];
  facts: (StoredLine & { pillar: PillarCode; kind: EvidenceKind; effect: string | null })[];
  meetings: StoredLine[];
  actions: (StoredLine & { who: string | null; status: ActionStatus })[];
};

/** Makes papers of what the person may read, as it is now. */
@Injectable()
export class PaperSnapshots {
  constructor(
    private readonly database: Database,
    private readonly base: BaseReader,
    private readonly settings: SettingsService,
    private readonly standings: StandingsOfTheDay,
    private readonly templates: PaperTemplatesService,
    private readonly activities: ActivitiesService,
    private readonly chain: ChainReader,
    private readonly documents: DocumentsService,
  ) {}

  private kindsFor(actor: Actor): PaperKind[] {
    return paperKindCodes.filter((kind) => actor.has(permissionOf[kind]));
  }

  async choices(actor: Actor): Promise<PaperChoices> {
    const kinds = this.kindsFor(actor);
    return { kinds, ...(await this.chain.choices()), years: await this.years() };
  }

  /** The paper as it would be made now. Throws report.kind_not_yours, and not_found for what it is to be about. */
  async read(actor: Actor, wish: PaperWish): Promise<Paper> {
    return (await this.make(actor, wish)).paper;
  }

  /** Frozen, for its files. */
  async take(actor: Actor, wish: PaperWish): Promise<PaperSnapshot> {
    const { paper, about, base, hasLogo } = await this.make(actor, wish);
    const { accent, logo } = await this.settings.paperLook();
    return {
      report: wish.kind,
      layout: 1,
      asOf: base.asOf,
      municipality: { name: base.municipality },
      about,
      method: [],
      look: { accent, logo: hasLogo ? logo : null },
      paper,
    };
  }

  private async years(): Promise<number[]> {
    const rows = await this.database.query<{ year: number }>(
      `select distinct extract(year from happened_on)::integer as year from evidence_facts
        where extract(year from happened_on) between 2000 and 2100 order by year desc`,
    );
    return rows.map(({ year }) => year);
  }

  private async make(actor: Actor, wish: PaperWish): Promise<Made & { base: BaseFacts; hasLogo: boolean }> {
    refuseUnless(this.kindsFor(actor).includes(wish.kind), 'report.kind_not_yours');
    await this.standings.settle();
    const base = await this.base.facts();
    const { parts, opening, closing, hasLogo } = await this.templates.of(wish.kind);
    return { ...(await this.ofKind(actor, base, { parts, opening, closing }, wish)), base, hasLogo };
  }

  private async ofKind(
    actor: Actor,
    base: BaseFacts,
    design: PaperDesign,
    { kind, aboutId, year }: PaperWish,
  ): Promise<Made> {
    if (kind === 'ALDERMAN_POSITION')
      return { paper: aldermanPosition(base, design, await this.chain.position(base.asOf)), about: null };
    if (kind === 'YEARLY_REPORT') {
      if (!year) throw new DomainError('bad_input');
      return { paper: yearlyReport(base, design, await this.factsOf(year, base.asOf)), about: String(year) };
    }
    if (!aboutId) throw new DomainError('bad_input');
    if (kind === 'COUNCIL_DOSSIER') {
      const facts = await this.chain.dossier(aboutId);
      return { paper: councilDossier(base, design, facts), about: facts.motion.title };
    }
    if (kind === 'COUNCIL_BRIEFING') {
      const { motion, undertakings, money } = await this.chain.ofMotion(aboutId);
      return { paper: councilBriefing(base, design, motion, undertakings, money), about: motion.title };
    }
    if (kind === 'PRESS_RELEASE') {
      const release = await this.chain.release(actor, aboutId);
      return { paper: pressRelease(base, design, release), about: release.title };
    }
    const { decision, money } = await this.chain.ofDecision(aboutId);
    const annexes = (await this.documents.of({ kind: 'EXECUTIVE_DECISION', id: aboutId })).map(
      ({ title, reference }) => (reference ? `${title} (kenmerk ${reference})` : title),
    );
    return { paper: collegeProposal(base, design, decision, money, annexes), about: decision.subject };
  }

  private async factsOf(year: number, today: string): Promise<YearFacts> {
    const { facts: stored } = await this.database.one<{ facts: StoredYear }>(yearStatement, [today, year]);
    const nodes = await everyRow((first, page) => this.activities.list({}, first, page));
    const lineOf = ({ on, precision, what, source }: StoredLine): LineFacts => ({ on, precision, what, source });
    return {
      year,
      pillars: pillarsOf(stored.pillars),
      facts: stored.facts
        .filter(({ kind }) => !LEARNT.includes(kind))
        .map((fact) => ({ ...lineOf(fact), pillar: fact.pillar })),
      meetings: stored.meetings.map(lineOf),
      actions: stored.actions.map(({ who, status, ...action }) => ({
        ...lineOf(action),
        who: who ?? 'onbekend',
        status: actionStatuses[status],
      })),
      activities: nodes
        .filter(
          ({ fromOn, untilOn }) =>
            (fromOn === null || yearOf(fromOn) <= year) &&
            (untilOn === null ? fromOn !== null : yearOf(untilOn) >= year),
        )
        .map(({ title, fromOn, fromPrecision, sourceText, status }) => ({
          on: fromOn,
          precision: fromPrecision ?? 'DAY',
          what: title,
          source: sourceText,
          status: activityStatuses[status],
        })),
      evaluations: stored.facts
        .filter(({ kind }) => LEARNT.includes(kind))
        .map(({ kind, effect, ...fact }) => ({
          ...lineOf(fact),
          what: `${evidenceKindOf(kind).label}: ${fact.what}${effect ? ` Wat er veranderde: ${effect}` : ''}`,
        })),
      money: await this.chain.money({ year }),
    };
  }
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const yearStatement = `select json_build_object(
  'pillars', ${pillarsSql},
  'facts', coalesce((select json_agg(json_build_object('pillar', e.pillar, 'kind', e.kind, 'on', e.happened_on,
      'precision', e.date_precision, 'what', e.title, 'source', e.source_text, 'effect', e.effect)
      order by e.happened_on, e.id)
    from evidence_facts e where extract(year from e.happened_on) = $2), '[]'),
  'meetings', coalesce((select json_agg(json_build_object('on', (m.starts_at at time zone 'Europe/Amsterdam')::date,
      'precision', 'DAY', 'what', m.title, 'source', null) order by m.starts_at)
    from meeting_held m where extract(year from m.starts_at at time zone 'Europe/Amsterdam') = $2), '[]'),
  'actions', coalesce((select json_agg(json_build_object('on', a.due_on, 'precision', 'DAY', 'what', a.what,
      'source', null, 'who', a.organisation, 'status', a.status) order by a.created_at, a.id)
    from coalition_action_facts a where extract(year from a.created_at at time zone 'Europe/Amsterdam') <= $2
      and coalesce(extract(year from a.settled_at at time zone 'Europe/Amsterdam'), $2) >= $2), '[]')
) as facts`;

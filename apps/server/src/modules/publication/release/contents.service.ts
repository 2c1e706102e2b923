import { Injectable } from '@nestjs/common';
import {
  certaintyLabels,
  counted,
  evidenceKindOf,
  proposedWeek,
  requestStates,
  type Level,
  type PillarCode,
  type PublicBlock,
} from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { MotionsService } from '../../decisions/motions/motions.service.js';
import { COMMON_NAME } from '../../weeks/weeks.facts.js';
import type { PublicContents, PublicCouncil, PublicPlan, PublicWeek } from '../contents.js';
import { ContentsRepository, pillarBlocks, type Readable } from './contents.repository.js';

/** What everybody may read now, block by block; null where there is nothing to show. */
export type ContentsNow = {
  [B in PublicBlock]?: PublicContents[B] | null;
} & { over: readonly string[] };

/** Nobody. In a unit of work of this person, who has no role, the wall shows what is public and nothing else. */
const NOBODY = '00000000-0000-4000-8000-0000000000ff';
/** More motions than this no municipality has about one subject. */
const MOST_MOTIONS = 100;

/**
 * Makes the content of each block out of the records of a workspace, as everybody reads them: in a unit of work of its
 * own, of nobody and without roles. Nothing of who asks comes along, so the coordinator, the job and a preview get the
 * same. Ask before the first statement of a unit of work, which then holds no connection meanwhile.
 */
@Injectable()
export class ContentsService {
  constructor(
    private readonly database: Database,
    private readonly contents: ContentsRepository,
    private readonly motions: MotionsService,
    private readonly clock: Clock,
  ) {}

  /** Without leads and levels, which are chosen and not recorded. */
  async now(tenantId: string, blocks: readonly PublicBlock[]): Promise<ContentsNow> {
    const today = this.clock.today();
    return this.database.run({ tenantId, actorId: NOBODY, roles: [] }, async () => {
      const readable = await this.contents.readable(blocks, today);
      const council = blocks.includes('COUNCIL') ? await this.council(readable, today) : undefined;
      return { ...contentsOf(readable, blocks), ...(council !== undefined && { COUNCIL: council }) };
    });
  }

  /** The level of each pillar as the municipality itself knows it. */
  async levels(tenantId: string): Promise<Partial<Record<PillarCode, Level>>> {
    return this.database.run({ tenantId, actorId: null }, () => this.contents.levels(this.clock.today()));
  }

  private async council(readable: Readable, today: string): Promise<PublicCouncil | null> {
    const { nodes } = await this.motions.list({}, MOST_MOTIONS, 1);
    const decisions = readable.decisions ?? [];
    const shown = ({ motionId: _, ...decision }: (typeof decisions)[number]) => decision;
    const known = new Set(nodes.map(({ id }) => id));
    const chains: PublicCouncil['chains'] = [
      ...nodes.map((motion) => ({
        motion: {
          id: motion.id,
          title: motion.title,
          isDemonstration: motion.isDemonstration,
          on: motion.happenedOn,
          precision: motion.datePrecision,
          status: motion.status,
          submittedBy: motion.submittedBy ?? null,
          source: motion.sourceText ?? null,
        },
        requests: motion.requests.map(({ id, body, state, because }, at) => ({
          id,
          place: at + 1,
          body,
          says: state === 'NOT_TRACED' ? because : `${requestStates[state]}. ${because}`,
        })),
        decisions: decisions.filter(({ motionId }) => motionId === motion.id).map(shown),
      })),
      ...decisions
        .filter(({ motionId }) => motionId === null || !known.has(motionId))
        .map((decision) => ({ motion: null, requests: [], decisions: [shown(decision)] })),
    ];
    const week = readable.week && weekOf(readable.week);
    const undertakings = readable.undertakings ?? [];
    const money = readable.money ?? [];
    const documents = readable.documents ?? [];
    if (chains.length + undertakings.length + money.length + documents.length === 0 && !week) return null;
    const isOver = week !== null && week.lastOn < today;
    return {
      lead: null,
      chains,
      undertakings,
      money,
      week: week && {
        year: week.year,
        name: week.name,
        firstOn: week.firstOn,
        lastOn: week.lastOn,
        // A calendar says what was planned; that something was held follows once the week is over.
        isHeld: isOver && week.activities.length > 0 ? true : null,
        activities: week.activities.length,
      },
      factsheet: null,
      documents,
    };
  }
}

function contentsOf(readable: Readable, blocks: readonly PublicBlock[]): ContentsNow {
  const { facts, partners, plan, money, week, offers, examples, statement, contact, over } = readable;
  const made: ContentsNow = { over };
  for (const pillar of pillarBlocks)
    if (blocks.includes(pillar)) {
      const own = (facts ?? []).filter((fact) => fact.pillar === pillar);
      made[pillar] =
        own.length === 0
          ? null
          : {
              lead: null,
              level: null,
              facts: own.map(({ pillar: _, kind, ...fact }) => ({
                ...fact,
                says: `${evidenceKindOf(kind).label}, ${certaintyLabels[fact.certainty].toLowerCase()}`,
              })),
            };
    }
  if (blocks.includes('PARTNERS'))
    made.PARTNERS = partners && partners.partners.length > 0 ? { lead: null, ...partners } : null;
  if (blocks.includes('PLAN')) made.PLAN = plan && planOf(plan);
  if (blocks.includes('MONEY')) made.MONEY = money?.length ? { lead: null, lines: money } : null;
  if (blocks.includes('WEEK')) made.WEEK = week && week.activities.length > 0 ? weekOf(week) : null;
  if (blocks.includes('OFFERS')) made.OFFERS = offers?.length ? { lead: null, offers } : null;
  if (blocks.includes('PRACTICE')) made.PRACTICE = examples?.length ? { lead: null, examples } : null;
  if (blocks.includes('STATEMENT')) made.STATEMENT = statement && { lead: null, ...statement };
  if (blocks.includes('CONTACT'))
    made.CONTACT = contact && (contact.mailbox ?? contact.person) ? { lead: null, ...contact } : null;
  return made;
}

function planOf({ title, adoptedOn, goals, activities }: NonNullable<Readable['plan']>): PublicPlan | null {
  if (title === null && goals.length + activities.length === 0) return null;
  return {
    lead: null,
    title,
    vision: null,
    adoptedOn,
    goals: goals.map(({ isAchieved, milestones, done, ...goal }) => ({
      ...goal,
      targetOn: null,
      says: isAchieved
        ? 'Dit doel is gehaald.'
        : milestones > 0
          ? `${done} van ${counted(milestones, 'stap', 'stappen')} klaar.`
          : 'Hier werken we aan.',
    })),
    activities,
  };
}

function weekOf({ year, name, firstOn, lastOn, activities }: NonNullable<Readable['week']>): PublicWeek {
  const proposed = proposedWeek(year);
  return {
    lead: null,
    year,
    name: name ?? COMMON_NAME,
    firstOn: firstOn ?? proposed.firstOn,
    lastOn: lastOn ?? proposed.lastOn,
    activities,
  };
}

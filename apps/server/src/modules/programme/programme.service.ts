import { Injectable } from '@nestjs/common';
import { dutchDate, levels, toolkitKinds, type PillarCode } from '@bloemen/vocabulary';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../platform/errors/domain-error.js';
import { AuditService } from '../audit/audit.service.js';
import { hasElectionAhead } from '../municipalities/elections.facts.js';
import { exampleFor, setAside, weightOf, type Signal, type Tools } from '../support/signals/signals.facts.js';
import { SignalsService } from '../support/signals/signals.service.js';
import { EditionsRepository } from './editions.repository.js';
import { find, isEmpty, isIn, sorted } from './national-list.rules.js';
import { PictureRepository } from './picture.repository.js';
import { NationalPictureService } from './picture.service.js';
import type { ProgrammeEvent } from './programme.audit.js';
import { dimensions, type Dimension, type GroupFigures, type PictureRow } from './programme.facts.js';
import type {
  ListOrder,
  NationalListFilter,
  PlaceFilter,
  SnoozeSignalInput,
  WakeSignalInput,
} from './programme.inputs.js';
import { maySee, type Reader } from './programme.policy.js';
import { exactGroups, groupOf, groupsIn, joinedByMonth, signalsOf } from './programme.rules.js';
import { sheetOf, type SheetLine } from './national-sheet.rules.js';
import type {
  CaseloadItem,
  Division,
  GroupFigure,
  MapCell,
  MilestoneCounts,
  MunicipalitySummary,
  NationalMunicipality,
  NationalMunicipalityConnection,
  NationalOverview,
  ParticipationCounts,
  ParticipationSeries,
  PublicProgramme,
  SuggestedTool,
} from './programme.types.js';

type Page = { filter: NationalListFilter; by: ListOrder; descending: boolean; first: number; page: number };

/**
 * The programme as its readers see it. Whoever sees all names gets exact figures of this moment, with filters; all
 * others the latest edition, plus the municipalities that let them look. Throws `programme.filter_needs_names`,
 * `programme.no_consent`,
 * `programme.consent_waits` and `not_found`.
 */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly database: Database,
    private readonly picture: NationalPictureService,
    private readonly pictures: PictureRepository,
    private readonly editions: EditionsRepository,
    private readonly audit: AuditService,
    private readonly support: SignalsService,
  ) {}

  version(): Promise<string> {
    return this.picture.version();
  }

  async overview(actor: Actor, dimension: Dimension, filter: PlaceFilter): Promise<NationalOverview> {
    refuseUnless(isEmpty(filter) || maySee.allNames(actor), 'programme.filter_needs_names');
    const { version, day, rows } = await this.picture.current();
    const selected = rows.filter((row) => isIn(row, filter));
    const common = {
      version,
      counts: countsOf(selected, day),
      participation: await this.participation(selected),
      lacksNextElection: maySee.gaps(actor) && !hasElectionAhead(day),
    };
    if (maySee.allNames(actor))
      return {
        ...common,
        basis: 'LIVE',
        asOf: day,
        milestones: publicMilestonesOf(selected.filter(({ participates }) => participates)),
        ...shape(exactGroups(dimension, selected)),
      };
    const edition = await this.editions.latest();
    const groups =
      edition?.groups.filter((group) => group.dimension === 'NATIONAL' || group.dimension === dimension) ?? [];
    return { ...common, basis: 'EDITION', asOf: edition?.editionOn ?? null, milestones: null, ...shape(groups) };
  }

  async list(actor: Actor, { filter, by, descending, first, page }: Page): Promise<NationalMunicipalityConnection> {
    const isVisible = (row: PictureRow): boolean => maySee.levels(actor, row);
    const { day, rows } = await this.picture.current();
    const found = sorted(find(rows, filter, isVisible), by, descending);
    return {
      nodes: found.slice(first * (page - 1), first * page).map((row) => named(row, day, actor)),
      totalCount: found.length,
      asOf: day,
      seenByName: maySee.allNames(actor) ? null : rows.filter(isVisible).length,
    };
  }

  /** What the list shows, whole, as lines of a sheet; a line in the own trail says that it was taken out. */
  async sheet(actor: Actor, { filter, by, descending }: Omit<Page, 'first' | 'page'>): Promise<SheetLine[]> {
    const { day, rows } = await this.picture.current();
    const found = sorted(
      find(rows, filter, (row) => maySee.levels(actor, row)),
      by,
      descending,
    );
    await this.database.run({ tenantId: actor.tenantId, actorId: actor.personId }, () => {
      this.audit.record<ProgrammeEvent>('programme.list_exported', 'national-list', { municipalities: found.length });
      return Promise.resolve();
    });
    return sheetOf(found.map((row) => named(row, day, actor)));
  }

  async map(actor: Actor, pillar: PillarCode | null): Promise<MapCell[]> {
    const { rows } = await this.picture.current();
    return rows.map((row) => {
      const state = pillar && maySee.levels(actor, row) ? row.pillars.find((one) => one.pillar === pillar) : undefined;
      return {
        code: row.code,
        name: row.name,
        column: row.hexColumn,
        row: row.hexRow,
        status: row.status,
        isConditional: row.isConditional,
        level: state?.level ?? null,
        stale: state?.stale ?? false,
        provinceCode: row.provinceCode,
        ggdCode: row.ggdCode,
        size: groupOf.SIZE(row).key as MapCell['size'],
        urbanity: row.urbanity,
        pillars: maySee.levels(actor, row) ? row.pillars : null,
      };
    });
  }

  /** The municipalities an adviser helps, those with most to talk about first. */
  async caseload(actor: Actor): Promise<CaseloadItem[]> {
    const { day, rows } = await this.picture.current();
    return this.itemsOf(
      actor,
      rows.filter((row) => row.adviserId === actor.personId),
      day,
    );
  }

  /** Throws `support.not_yours`, `support.signal_gone` and `support.snooze_too_long`. */
  async snooze(actor: Actor, { cbsCode, code, untilOn, because }: SnoozeSignalInput): Promise<CaseloadItem> {
    const { day, row } = await this.helped(actor, cbsCode);
    const recorded = await this.recordedOf(actor, [row]);
    const signal = this.signals(actor, row, recorded).find((found) => found.code === code);
    refuseUnless(signal, 'support.signal_gone');
    await this.support.snooze(row.id, { code, fact: signal.fact, untilOn, because });
    return (await this.itemsOf(actor, [row], day))[0]!;
  }

  /** Throws `support.not_yours`. */
  async wake(actor: Actor, { cbsCode, code }: WakeSignalInput): Promise<CaseloadItem> {
    const { day, row } = await this.helped(actor, cbsCode);
    await this.support.wake(row.id, code);
    return (await this.itemsOf(actor, [row], day))[0]!;
  }

  /** The summary of one municipality; its own trail shows who looked. */
  async summary(actor: Actor, code: string): Promise<MunicipalitySummary> {
    const { day, rows } = await this.picture.current();
    const row = rowOf(rows, code);
    refuseUnless(!maySee.levelsLater(actor, row), 'programme.consent_waits');
    refuseUnless(maySee.summary(actor, row), 'programme.no_consent');
    if (!row.participates) {
      return {
        municipality: named(row, day, actor),
        coalitionName: null,
        coalitionSince: null,
        weekName: null,
        logoHref: null,
        pillars: null,
        signals: signalsOf(row, false),
        own: await this.own(actor, row, day),
      };
    }
    const { startedOn, startedPrecision, ...summary } = await this.database.acrossTenants(
      'municipality-summary',
      (read) => this.pictures.summary(read, row.id, day),
    );
    await this.database.run({ tenantId: row.id, actorId: actor.personId }, () =>
      this.audit.record<ProgrammeEvent>('programme.summary_read', row.id, { readerTenant: actor.tenantId }),
    );
    this.audit.record<ProgrammeEvent>('programme.summary_read', row.id);
    const coalitionSince = startedOn && dutchDate(startedOn, startedPrecision ?? undefined);
    const recorded = await this.recordedOf(actor, [row]);
    return {
      municipality: named(row, day, actor),
      ...summary,
      coalitionSince,
      signals: signalsOf(row, true, false, recorded.get(row.id)),
      own: await this.own(actor, row, day, recorded),
    };
  }

  /** Whether the summary of a municipality may still be read. Not a reading: it leaves no line in a trail. */
  async mayStillRead(actor: Actor, code: string): Promise<boolean> {
    const { rows } = await this.picture.current();
    return maySee.summary(actor, rowOf(rows, code));
  }

  async divisions(): Promise<Division[]> {
    const { rows } = await this.picture.current();
    return dimensions.map((dimension) => ({
      dimension,
      parts: groupsIn(dimension, rows).map(({ key, name }) => ({ key, name })),
    }));
  }

  async open(): Promise<PublicProgramme> {
    const { day, rows } = await this.picture.current();
    return {
      counts: countsOf(rows, day),
      participation: await this.participation(rows),
      cells: rows.map(
        ({ code, name, province, hexColumn, hexRow, participates, isConditional, joinedOn, isDemonstration }) => ({
          code,
          name,
          province,
          column: hexColumn,
          row: hexRow,
          participates,
          isConditional,
          joinedOn,
          isDemonstration,
        }),
      ),
    };
  }

  private async helped(actor: Actor, code: string): Promise<{ day: string; row: PictureRow }> {
    const { day, rows } = await this.picture.current();
    const row = rows.find((candidate) => candidate.code === code);
    refuseUnless(row?.adviserId === actor.personId, 'support.not_yours');
    return { day, row: row! };
  }

  /** What modules recorded, of those that let their adviser look: to nobody else is it told by name. */
  private recordedOf(actor: Actor, rows: readonly PictureRow[]): Promise<Map<string, Signal[]>> {
    return this.support.recordedOf(
      rows.filter((row) => row.participates && maySee.asAdviser(actor, row)).map(({ id }) => id),
    );
  }

  private signals(actor: Actor, row: PictureRow, recorded: ReadonlyMap<string, Signal[]>): Signal[] {
    return signalsOf(row, maySee.levels(actor, row), maySee.levelsLater(actor, row), recorded.get(row.id));
  }

  /** With the work of the caller for each: in two statements, however many there are. */
  private async itemsOf(
    actor: Actor,
    rows: readonly PictureRow[],
    day: string,
    known?: ReadonlyMap<string, Signal[]>,
  ): Promise<CaseloadItem[]> {
    const [recorded, { work, tools, examples }] = await Promise.all([
      known ?? this.recordedOf(actor, rows),
      this.support.ownWork(),
    ]);
    return rows
      .map((row) => {
        const own = work.get(row.id);
        const { now, later } = setAside(this.signals(actor, row, recorded), own?.snoozes ?? [], day);
        const [pressing] = now.filter(({ weight }) => weight > 0);
        return {
          weight: weightOf(now),
          item: {
            municipality: named(row, day, actor),
            signals: now,
            later,
            hours: own?.hours ?? null,
            next: own?.next ?? null,
            lastOn: own?.lastOn ?? null,
            handoverWaits: own?.handoverWaits ?? false,
            suggestion: pressing
              ? { signal: pressing, tools: toolsFor(pressing, tools), example: exampleFor(pressing, examples, row.id) }
              : null,
          },
        };
      })
      .sort((a, b) => b.weight - a.weight)
      .map(({ item }) => item);
  }

  private async own(
    actor: Actor,
    row: PictureRow,
    day: string,
    recorded?: ReadonlyMap<string, Signal[]>,
  ): Promise<CaseloadItem | null> {
    if (row.adviserId !== actor.personId) return null;
    return (await this.itemsOf(actor, [row], day, recorded))[0]!;
  }

  private async participation(rows: readonly PictureRow[]): Promise<ParticipationSeries> {
    return { published: await this.editions.milestones(), recorded: joinedByMonth(rows) };
  }
}

function rowOf(rows: readonly PictureRow[], code: string): PictureRow {
  const row = rows.find((candidate) => candidate.code === code);
  if (!row) throw new DomainError('not_found');
  return row;
}

/** A municipality as this reader may see it. */
export function named(row: PictureRow, asOf: string, reader: Reader): NationalMunicipality {
  const {
    code,
    name,
    province,
    ggdRegion,
    inhabitants,
    urbanity,
    status,
    isConditional,
    joinedOn,
    partners,
    isDemonstration,
    pillars,
  } = row;
  const shown = maySee.levels(reader, row);
  const milestones = maySee.asConsented(reader, row)
    ? { open: row.milestonesOpen, done: row.milestonesDone, publicOnly: false }
    : publicMilestonesOf([row]);
  return {
    code,
    name,
    province,
    ggdRegion,
    inhabitants,
    urbanity,
    status,
    isConditional,
    joinedOn,
    asOf,
    partners,
    isDemonstration,
    milestones: shown ? milestones : null,
    pillars: shown ? pillars : null,
  };
}

function publicMilestonesOf(rows: readonly PictureRow[]): MilestoneCounts {
  return {
    open: rows.reduce((total, { publicMilestonesOpen }) => total + publicMilestonesOpen, 0),
    done: rows.reduce((total, { publicMilestonesDone }) => total + publicMilestonesDone, 0),
    publicOnly: true,
  };
}

const toolsFor = ({ pillar }: Signal, tools: Tools): SuggestedTool[] =>
  (pillar ? (tools[pillar] ?? []) : []).map(({ id, title, kind }) => ({ id, title, kind: toolkitKinds[kind] }));

function countsOf(rows: readonly PictureRow[], on: string): ParticipationCounts {
  const participating = rows.filter((row) => row.participates);
  return {
    on,
    municipalities: rows.length,
    participating: participating.length,
    conditional: participating.filter((row) => row.isConditional).length,
    demonstration: participating.filter((row) => row.isDemonstration).length,
  };
}

function shape(groups: readonly GroupFigures[]): Pick<NationalOverview, 'national' | 'groups' | 'withheld'> {
  const shaped = groups.map(({ key, name, parts = [], municipalities, participating, pillars }): GroupFigure => ({
    key,
    name,
    parts,
    municipalities,
    participating,
    pillars: pillars.map(({ pillar, counts, stale }) => ({
      pillar,
      stale,
      levels: levels.map((level, at) => ({ level, count: counts[at] ?? null })),
    })),
  }));
  const figures = groups.flatMap(({ pillars }) => pillars.flatMap(({ counts, stale }) => [...counts, stale]));
  return {
    national: shaped.find((_, at) => groups[at]!.dimension === 'NATIONAL') ?? null,
    groups: shaped.filter((_, at) => groups[at]!.dimension !== 'NATIONAL'),
    withheld: figures.filter((figure) => figure === null).length,
  };
}

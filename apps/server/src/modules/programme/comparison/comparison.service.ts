import { Injectable } from '@nestjs/common';
import { levels } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { FiguresOfAll } from '../../indicators/indicators.facts.js';
import { IndicatorsService } from '../../indicators/indicators.service.js';
import {
  alikeTraits,
  nearest,
  usualWeights,
  type AlikeTrait,
  type AlikeWeights,
  type Traits,
} from '../../municipalities/alike.facts.js';
import { EditionsRepository } from '../editions.repository.js';
import { NationalPictureService } from '../picture.service.js';
import type { ProgrammeEvent } from '../programme.audit.js';
import { countedMeasureCodes, countedMeasures, type GroupFigures, type PictureRow } from '../programme.facts.js';
import { maySee, type Reader } from '../programme.policy.js';
import { consentWaitsBecause, urbanityNames } from '../programme.rules.js';
import { named } from '../programme.service.js';
import {
  classRanges,
  groupsAround,
  groupSizes,
  middleHalf,
  quartilesOf,
  refusedBecause,
  tooFewBecause,
  withheldBecause,
  type GroupSize,
} from './comparison.rules.js';
import type {
  ComparisonChoice,
  FigurePosition,
  FixedGroupFigures,
  MunicipalityComparison,
  OwnPosition,
  SideFigure,
} from './comparison.types.js';
import { differencesBetween } from './differences.rules.js';

/** So many municipalities lie side by side at most; at least two. */
export const MOST_SIDES = 6;
/** The figures that are compared; the other measures stand on the page of figures. */
const measures = ['LONELY', 'SEVERELY_LONELY'];
const populations = ['18+', '65+', '16-25'];

/**
 * Municipalities beside one another: the own among those that are alike, for its own eyes, and some by name for who may
 * see them. Never a ranking: the order is that of names. Throws `programme.no_weights`, `programme.sides`
 * and `not_found`.
 */
@Injectable()
export class ComparisonService {
  private kept: { version: string; figures: Promise<FiguresOfAll[]> } | null = null;

  constructor(
    private readonly database: Database,
    private readonly picture: NationalPictureService,
    private readonly editions: EditionsRepository,
    private readonly indicators: IndicatorsService,
    private readonly audit: AuditService,
  ) {}

  /** How the municipality of the actor lies among others. */
  async position(
    { tenantId }: Pick<Actor, 'tenantId'>,
    size: GroupSize,
    weights: AlikeWeights = usualWeights,
  ): Promise<OwnPosition> {
    const { version, day, rows } = await this.picture.current();
    const own = rows.find(({ id }) => id === tenantId);
    if (!own) throw new DomainError('not_found');
    // A trait that the own municipality lacks tells nobody apart.
    refuseUnless(
      alikeTraits.some((trait) => weights[trait] > 0 && ownTrait[trait](withTraits(own)) !== null),
      'programme.no_weights',
    );
    const edition = own.participates ? await this.editions.latest() : null;
    const participants = rows.filter(({ participates }) => participates).map(withTraits);
    const alike = nearest(withTraits(own), participants, groupSizes[size], weights);
    const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'nl');
    return {
      code: own.code,
      name: own.name,
      asOf: day,
      editionOn: edition?.editionOn ?? null,
      takesPart: own.participates,
      isOpenToPeers: own.consents.includes('PEERS'),
      waitsBecause: own.consents.includes('PEERS') ? consentWaitsBecause('PEERS', { ...own, adviser: null }) : null,
      traits: alikeTraits.map((trait) => ({ trait, weight: weights[trait], own: ownTrait[trait](withTraits(own)) })),
      groupCount: alike.length,
      peers: alike
        .filter(({ municipality }) => maySee.eachOther(own, municipality))
        .map(({ municipality: { code, name, pillars }, because }) => ({ code, name, pillars, because }))
        .sort(byName),
      figures: (await this.figures(version)).map((figures) =>
        this.figurePosition(
          figures,
          own.code,
          alike.map(({ municipality }) => municipality.code),
        ),
      ),
      pillars: own.participates ? own.pillars : [],
      measures: own.participates
        ? countedMeasureCodes.map((code) => {
            const { name, of } = countedMeasures[code];
            return { code, name, value: of(own) };
          })
        : [],
      groups: groupsAround(own, edition).map(fixedGroup),
      withheldBecause,
    };
  }

  /**
   * Two to six municipalities by name. Who may not be seen by name is left out with the reason, at once when a consent
   * is withdrawn; whoever is read finds a line in its own trail.
   */
  async byName(
    reader: Pick<Actor, 'personId' | 'roles' | 'tenantId'>,
    codes: readonly string[],
  ): Promise<MunicipalityComparison> {
    const asked = [...new Set(codes)];
    refuseUnless(asked.length >= 2 && asked.length <= MOST_SIDES, 'programme.sides');
    const { version, day, rows } = await this.picture.current();
    const found = rows.filter(({ code }) => asked.includes(code));
    if (found.length < asked.length) throw new DomainError('not_found');
    const shown = found.filter((row) => maySee.levels(reader, row));
    for (const { id } of shown)
      await this.database.run({ tenantId: id, actorId: reader.personId }, () => {
        this.audit.record<ProgrammeEvent>('programme.compared', id, { readerTenant: reader.tenantId });
        return Promise.resolve();
      });
    return {
      asOf: day,
      municipalities: shown.map((row) => named(row, day, reader)),
      leftOut: found
        .filter((row) => !shown.includes(row))
        .map((row) => ({ code: row.code, name: row.name, because: leftOutBecause(reader, row) })),
      differences: differencesBetween(shown),
      figures: (await this.figures(version)).map((figures) =>
        sideFigure(
          figures,
          shown.map(({ code }) => code),
        ),
      ),
    };
  }

  /** Who may be laid side by side by this reader, by name. */
  async choices(reader: Reader): Promise<ComparisonChoice[]> {
    const { rows } = await this.picture.current();
    return rows.filter((row) => maySee.levels(reader, row)).map(({ code, name }) => ({ code, name }));
  }

  /** Whether all of these may (still) be seen by name. */
  async maySeeAll(reader: Reader, codes: readonly string[]): Promise<boolean> {
    const { rows } = await this.picture.current();
    return codes.every((code) => rows.some((row) => row.code === code && maySee.levels(reader, row)));
  }

  /** Published figures, read once for each version of the data. */
  private figures(version: string): Promise<FiguresOfAll[]> {
    if (this.kept?.version !== version) {
      const made = { version, figures: this.indicators.ofAll(measures, populations) };
      this.kept = made;
      made.figures.catch(() => {
        if (this.kept === made) this.kept = null;
      });
    }
    return this.kept.figures;
  }

  private figurePosition(
    { definition, year, margin, figures }: FiguresOfAll,
    ownCode: string,
    codes: readonly string[],
  ): FigurePosition {
    const own = figures.get(ownCode);
    const others = codes.flatMap((code) => {
      const figure = figures.get(code);
      return figure?.value === null || figure?.value === undefined ? [] : [{ figure, value: figure.value }];
    });
    const verdicts =
      own === undefined || own.value === null ? [] : others.map(({ figure }) => this.indicators.beside(own, figure));
    const careful = [
      ...new Set(verdicts.filter(({ verdict }) => verdict === 'WITH_CAUTION').map(({ because }) => because)),
    ];
    const comparable = others.filter((_, at) => verdicts[at]?.verdict !== 'REFUSED').map(({ value }) => value);
    const band = quartilesOf(comparable);
    return {
      code: definition.code,
      name: definition.name,
      population: definition.populationName,
      year,
      own: own?.value ?? null,
      band,
      because: band ? null : tooFewBecause(comparable.length),
      count: comparable.length,
      without: codes.length - comparable.length,
      instructions: [definition.explanation, margin, ...careful],
      source: `${definition.attribution}, ${definition.source}, ${year}`,
    };
  }
}

const withTraits = (row: PictureRow): PictureRow & Traits => ({ ...row, share65: null });

/** The own value of each trait in words. No source gives the share of people of 65 or older yet. */
const ownTrait: Record<AlikeTrait, (own: Traits) => string | null> = {
  INHABITANTS: ({ inhabitants }) => `${inhabitants.toLocaleString('nl-NL')} inwoners`,
  URBANITY: ({ urbanity }) => (urbanity === null ? null : urbanityNames[urbanity]!.toLowerCase()),
  REGION: ({ ggdRegion, province }) => `${ggdRegion}, ${province}`,
  SHARE_65: ({ share65 }) => (share65 === null ? null : `${share65.toLocaleString('nl-NL')}% is 65 jaar of ouder`),
  PHASE: ({ joinedOn }) => joinedOn && `doet mee sinds ${joinedOn.slice(0, 4)}`,
};

function fixedGroup(group: GroupFigures): FixedGroupFigures {
  const { dimension, name, parts = [], participating, pillars, measures: counts = [] } = group;
  const because = refusedBecause(group);
  const figures = [...pillars, ...counts].flatMap((one) => one.counts);
  return {
    dimension,
    name,
    parts,
    participating,
    because,
    isPartly: because === null && figures.includes(null),
    pillars: because
      ? []
      : pillars.map(({ pillar, counts: numbers, stale }) => ({
          pillar,
          stale,
          levels: levels.map((level, at) => ({ level, count: numbers[at] ?? null })),
        })),
    measures: because
      ? []
      : counts.map(({ code, counts: numbers }) => {
          const ranges = classRanges(code);
          return {
            code,
            classes: ranges.map((range, at) => ({ ...range, count: numbers[at] ?? null })),
            band: middleHalf(ranges, numbers, participating),
          };
        }),
  };
}

function leftOutBecause(reader: Reader, row: PictureRow): string {
  if (!row.participates) return 'Deze gemeente doet niet mee; er is niets vastgelegd om te vergelijken.';
  return new DomainError(maySee.levelsLater(reader, row) ? 'programme.consent_waits' : 'programme.no_consent').message;
}

function sideFigure({ definition, year, margin, figures }: FiguresOfAll, codes: readonly string[]): SideFigure {
  const own = codes.map((code) => ({ code, figure: figures.get(code) }));
  return {
    code: definition.code,
    name: definition.name,
    population: definition.populationName,
    year,
    values: own.map(({ code, figure }) => ({ code, value: figure?.value ?? null })),
    instructions: [
      definition.explanation,
      margin,
      ...(own.some(({ figure }) => figure?.derivedFrom)
        ? ['Vergelijk met zorg: een van de cijfers is door ons berekend als gemiddelde, gewogen naar inwoners.']
        : []),
    ],
    source: `${definition.attribution}, ${definition.source}, ${year}`,
  };
}

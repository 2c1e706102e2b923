import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { DomainError, refuseUnless } from '../../platform/errors/domain-error.js';
import type { Reorganisation } from '../municipalities/municipalities.facts.js';
import { methodNames, scaleNames } from './indicators.definitions.js';
import {
  populationNames,
  type AreaFigure,
  type ComparisonVerdict,
  type DefinitionFacts,
  type Figure,
  type FigureMap,
  type Figures,
  type FiguresOfAll,
  type FigureSeries,
  type Observation,
  type PublishedFigure,
} from './indicators.facts.js';
import {
  IndicatorsRepository,
  type DerivedRow,
  type Place,
  type StoredDefinition,
  type StoredFigure,
  type StoredPage,
} from './indicators.repository.js';
import {
  borderNote,
  comparable,
  comparableFigures,
  derive,
  derivedNote,
  marginNote,
  noFigureBecause,
} from './indicators.rules.js';

type StoredPoint = StoredPage['series'][number]['points'][number];
type Municipality = NonNullable<StoredPage['municipality']>;

/**
 * Figures with instructions for use: what they mean, where they come from, what may stand beside them, and why one is
 * missing.
 */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly indicators: IndicatorsRepository,
    private readonly clock: Clock,
  ) {}

  /** The own municipality's page; national roles name the municipality they want to see. */
  async page(actor: Actor, cbsCode: string | null): Promise<Figures> {
    if (actor.tenantKind === 'municipality') refuseUnless(cbsCode === null, 'figures.not_your_municipality');
    else refuseUnless(cbsCode !== null, 'figures.name_a_municipality');
    return this.figures(cbsCode);
  }

  /** Figures of the workspace's municipality, or of the one with this code. */
  async figures(cbsCode: string | null = null): Promise<Figures> {
    const { municipality, reorganisations, series } = await this.indicators.page(cbsCode);
    if (!municipality) throw new DomainError('not_found');
    const { name, province, ggdRegion, successor } = municipality;
    return {
      cbsCode: municipality.cbsCode,
      name,
      province,
      ggdRegion,
      successor,
      series: series.map(({ definition, points }) =>
        seriesOf(definition, points, municipality, reorganisations, this.clock.today()),
      ),
    };
  }

  /** May these two stand beside one another, and why (not)? */
  async compare(definitionId: string, besidesId: string): Promise<ComparisonVerdict> {
    const found = await this.indicators.definitions([definitionId, besidesId]);
    const [one, other] = [definitionId, besidesId].map((id) => found.find((definition) => definition.id === id));
    if (!one || !other) throw new DomainError('not_found');
    return comparable(one, other);
  }

  /** Every definition, and every figure of an area that is large enough for everybody to read. */
  async published(): Promise<{ definitions: DefinitionFacts[]; figures: PublishedFigure[] }> {
    const { definitions, figures } = await this.indicators.published();
    return { definitions: definitions.map(factsOf), figures };
  }

  /** The newest figures of these measures of all municipalities that exist, each definition by itself. */
  async ofAll(measures: readonly string[], populations: readonly string[]): Promise<FiguresOfAll[]> {
    return (await this.indicators.ofAll(measures, populations)).map(({ definition, year, figures }) => {
      const told = factsOf(definition);
      return {
        definition: told,
        year,
        margin: marginNote(definition.method),
        figures: new Map(figures.map((figure) => [figure.areaCode, { ...figure, definition: told, year }])),
      };
    });
  }

  /** The newest figures of one definition of all municipalities: what was asked for, or what lies nearest. */
  async map(population: string | null, measure: string | null): Promise<FigureMap> {
    const there = await this.indicators.mapped();
    const known = Object.keys(populationNames);
    const populations = [...new Set(there.map((one) => one.population))].sort(
      (a, b) => known.indexOf(a) - known.indexOf(b),
    );
    const group = populations.find((code) => code === population) ?? populations[0];
    const inGroup = there.filter((one) => one.population === group);
    const of = (code: string | null) => inGroup.find((one) => one.measure === code);
    const chosen = of(measure) ?? of('LONELY') ?? inGroup[0];
    const found = chosen && (await this.indicators.map(chosen.id, chosen.year));
    return {
      populations: populations.map((code) => ({ code, name: populationNames[code] ?? code })),
      measures: inGroup.map((one) => ({ code: one.measure, name: one.name })),
      chosen: found
        ? {
            definition: factsOf(found.definition),
            year: found.year,
            // Of almost all municipalities; a figure that was made for another division says so on its own page.
            boundaryYear: mostOf(found.areas.flatMap(({ boundaryYear }) => boundaryYear ?? [])),
            margin: marginNote(found.definition.method),
            areas: found.areas,
          }
        : null,
    };
  }

  /** May the figures of two municipalities of one year stand beside one another, and why (not)? */
  beside(own: Figure, other: Figure): ComparisonVerdict {
    return comparableFigures(own, other, []);
  }

  /** Calculates anew, after these figures changed, what the sources leave out: merged municipalities and provinces. */
  async derive(changed: readonly Observation[]): Promise<void> {
    const codes = [...new Set(changed.map(({ code }) => code))];
    const years = [...new Set(changed.map(({ year }) => year))];
    const register = await this.indicators.areas();
    const groups = new Map<
      string,
      { definitionId: string; year: number; boundaryYear: number; stated: Map<string, number | null> }
    >();
    for (const { definitionId, year, boundaryYear, areaCode, value } of await this.indicators.stated(codes, years)) {
      const key = `${definitionId} ${year}`;
      const group = groups.get(key) ?? { definitionId, year, boundaryYear, stated: new Map<string, number | null>() };
      groups.set(key, group);
      group.stated.set(areaCode, value);
    }
    const rows = [...groups.values()].flatMap(({ definitionId, year, boundaryYear, stated }): DerivedRow[] =>
      derive(stated, register).map((derived) => ({ definitionId, year, boundaryYear, ...derived })),
    );
    await this.indicators.replaceDerived(codes, years, rows);
  }
}

/** The value that comes most often. */
function mostOf(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

export const factsOf = (stored: StoredDefinition): DefinitionFacts => ({
  ...stored,
  populationName: populationNames[stored.population] ?? stored.population,
  scaleName: scaleNames[stored.scale] ?? stored.scale,
  methodName: methodNames[stored.method],
});

function seriesOf(
  stored: StoredDefinition,
  points: readonly StoredPoint[],
  municipality: Municipality,
  reorganisations: readonly Reorganisation[],
  today: string,
): FigureSeries {
  const definition = factsOf(stored);
  const areas: Record<Place, { code: string; name: string; validFrom: string | null }> = {
    own: { code: municipality.cbsCode, name: municipality.name, validFrom: municipality.validFrom },
    province: { code: municipality.provinceCode, name: municipality.province, validFrom: null },
    ggdRegion: { code: municipality.ggdCode, name: municipality.ggdRegion, validFrom: null },
    country: { code: 'NL01', name: 'Nederland', validFrom: null },
  };
  const figureAt = (point: StoredPoint, place: Place): Figure => {
    const {
      value = null,
      derivedFrom = null,
      boundaryYear = point.boundaryYear,
    }: Partial<StoredFigure> = point.figures[place] ?? {};
    return { definition, areaCode: areas[place].code, year: point.year, value, boundaryYear, derivedFrom };
  };
  const show = (point: StoredPoint, place: Place): AreaFigure => {
    const { code, name, validFrom } = areas[place];
    const figure = figureAt(point, place);
    const stored = point.figures[place];
    return {
      areaCode: code,
      areaName: name,
      value: figure.value,
      isDerived: figure.derivedFrom !== null,
      retrievedOn: stored?.retrievedOn ?? null,
      note: figure.derivedFrom
        ? derivedNote(figure.derivedFrom, reorganisations)
        : figure.value === null
          ? null
          : borderNote(code, figure.boundaryYear, today, reorganisations),
      because: figure.value === null ? noFigureBecause({ validFrom }, point.boundaryYear, stored !== undefined) : null,
      comparison: place === 'own' ? null : comparableFigures(figureAt(point, 'own'), figure, reorganisations),
    };
  };
  return {
    definition,
    points: points.map((point) => ({
      year: point.year,
      boundaryYear: point.boundaryYear,
      own: show(point, 'own'),
      province: show(point, 'province'),
      ggdRegion: show(point, 'ggdRegion'),
      country: show(point, 'country'),
    })),
    breaks: points.slice(1).flatMap((point, index) => {
      const before = points[index];
      const verdict = before && comparableFigures(figureAt(before, 'own'), figureAt(point, 'own'), reorganisations);
      const isGap = [before, point].some((one) => (one?.figures.own?.value ?? null) === null);
      return verdict?.verdict === 'REFUSED' && !isGap ? [{ year: point.year, because: verdict.because }] : [];
    }),
  };
}

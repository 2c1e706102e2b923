import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { BoundariesService } from '../municipalities/boundaries/boundaries.service.js';
import { populationNames, type ComparisonVerdict, type DefinitionFacts } from './indicators.facts.js';
import { factsOf } from './indicators.service.js';
import {
  NeighbourhoodsRepository,
  type OfferedFigures,
  type StoredNeighbourhood,
} from './neighbourhoods.repository.js';
import { comparableYears, estimateNote, noEstimateBecause, type NeighbourhoodKind } from './neighbourhoods.rules.js';

export type NeighbourhoodsAsked = {
  population: string | null;
  measure: string | null;
  kind: NeighbourhoodKind | null;
  year: number | null;
  besideYear: number | null;
};
export type Estimate = {
  value: number | null;
  lower: number | null;
  upper: number | null;
  because: string | null;
};
export type NeighbourhoodFigures = {
  name: string;
  populations: { code: string; name: string }[];
  measures: { code: string; name: string }[];
  kinds: NeighbourhoodKind[];
  years: number[];
  chosen: {
    definition: DefinitionFacts;
    kind: NeighbourhoodKind;
    year: number;
    boundaryYears: number[];
    note: string;
    besideYear: number | null;
    comparison: ComparisonVerdict | null;
    areas: { code: string; name: string; estimate: Estimate; beside: Estimate | null }[];
    borders: { topology: string; year: number; source: string; licence: string } | null;
  } | null;
};

const order = Object.keys(populationNames);
const byName = new Intl.Collator('nl', { numeric: true });

/** Estimates of the districts and neighbourhoods of one municipality, for its own workspace and nowhere else. */
@Injectable()
export class NeighbourhoodsService {
  constructor(
    private readonly boundaries: BoundariesService,
    private readonly neighbourhoods: NeighbourhoodsRepository,
  ) {}

  /**
   * What was asked for, or else what lies nearest: everybody of 18 and older, lonely, by neighbourhood, the newest year.
   * In the order of their names, never of their figures.
   */
  async page({ tenantKind }: Actor, asked: NeighbourhoodsAsked): Promise<NeighbourhoodFigures> {
    refuseUnless(tenantKind === 'municipality', 'figures.not_your_municipality');
    const { cbsCode, name, offered } = await this.neighbourhoods.offered();
    const populations = distinct(offered.map(({ definition }) => definition.population)).sort(
      (a, b) => order.indexOf(a) - order.indexOf(b),
    );
    const population = oneOf(populations, asked.population);
    const inGroup = offered.filter(({ definition }) => definition.population === population);
    const measures = distinct(inGroup.map(({ definition }) => definition.measure));
    const measure = oneOf(measures, asked.measure, 'LONELY');
    const ofMeasure = inGroup.filter(({ definition }) => definition.measure === measure);
    const kinds = (['DISTRICT', 'NEIGHBOURHOOD'] as const).filter((kind) => ofMeasure.some((one) => one.kind === kind));
    const kind = oneOf(kinds, asked.kind, 'NEIGHBOURHOOD');
    const found = ofMeasure.find((one) => one.kind === kind);
    const nameOf = (code: string) => inGroup.find(({ definition }) => definition.measure === code)!.definition.name;
    return {
      name,
      populations: populations.map((code) => ({ code, name: populationNames[code] ?? code })),
      measures: measures.map((code) => ({ code, name: nameOf(code) })),
      kinds,
      years: found?.years ?? [],
      chosen: found ? await this.chosen(found, cbsCode, asked) : null,
    };
  }

  private async chosen(
    { definition, kind, years }: OfferedFigures,
    cbsCode: string,
    asked: NeighbourhoodsAsked,
  ): Promise<NonNullable<NeighbourhoodFigures['chosen']>> {
    const year = oneOf(years, asked.year)!;
    const besideYear = years.find((one) => one === asked.besideYear && one !== year) ?? null;
    const rows = await this.neighbourhoods.figures(
      definition.id,
      kind,
      besideYear === null ? [year] : [year, besideYear],
    );
    const of = (wanted: number) => rows.filter((row) => row.year === wanted);
    const bordersOf = (wanted: number) => distinct(of(wanted).map(({ boundaryYear }) => boundaryYear)).sort();
    const comparison =
      besideYear === null ? null : comparableYears([year, bordersOf(year)], [besideYear, bordersOf(besideYear)]);
    const beside = new Map(
      besideYear === null || comparison?.verdict === 'REFUSED' ? [] : of(besideYear).map((row) => [row.areaCode, row]),
    );
    const boundaryYears = bordersOf(year);
    const borders = await this.boundaries.within(kind, boundaryYears.at(-1)!, cbsCode);
    const names = new Map(borders?.areas.map(({ code, name }) => [code, name]));
    return {
      definition: factsOf(definition),
      kind,
      year,
      boundaryYears,
      note: estimateNote(of(year).some(({ lower }) => lower !== null)),
      besideYear,
      comparison,
      areas: of(year)
        .map((row) => ({
          code: row.areaCode,
          name: row.areaName ?? names.get(row.areaCode) ?? row.areaCode,
          estimate: estimateOf(row),
          beside: beside.has(row.areaCode) ? estimateOf(beside.get(row.areaCode)!) : null,
        }))
        .sort((a, b) => byName.compare(a.name, b.name)),
      borders: borders && {
        topology: borders.topology,
        year: borders.year,
        source: borders.source,
        licence: borders.licence,
      },
    };
  }
}

const distinct = <One>(values: readonly One[]): One[] => [...new Set(values)];

/** What was asked for where it is there, else the usual one, else the first. */
const oneOf = <One>(there: readonly One[], asked: One | null, usual?: One): One | undefined =>
  there.find((one) => one === asked) ?? there.find((one) => one === usual) ?? there[0];

const estimateOf = ({ value, lower, upper }: StoredNeighbourhood): Estimate => ({
  value,
  lower,
  upper,
  because: value === null ? noEstimateBecause : null,
});

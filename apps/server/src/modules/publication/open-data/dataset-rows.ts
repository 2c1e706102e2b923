import { Injectable } from '@nestjs/common';
import { dutchDay, dutchMomentsOf, levels, pillarCodes, type PublicBlock } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { DefinitionFacts, PublishedFigure } from '../../indicators/indicators.facts.js';
import { IndicatorsService } from '../../indicators/indicators.service.js';
import { ProgrammeEditions } from '../../programme/editions.service.js';
import { ProgrammeService } from '../../programme/programme.service.js';
import { PublicItemsService } from '../../toolkits/items/public-items.service.js';
import { PracticeService } from '../../toolkits/practice/practice.service.js';
import type { Published } from '../contents.js';
import { PublishedService } from '../published.service.js';
import { camel, datasetOf, type DatasetId } from './datasets.js';
import { OpenDataRepository, type ParticipationStep, type RegisteredPlace } from './open-data.repository.js';

export type Value = string | number | boolean | null | readonly string[];
export type Row = { id: string } & Record<string, Value>;

type Placed<B extends PublicBlock> = { place: RegisteredPlace; block: Published<B> };

const register = 'Register van Duizend Bloemen';
const statLine = 'https://statline.rivm.nl';

/**
 * Makes the rows of each set, from what is released and from registers that everybody reads, and from nothing else. A
 * column that the list of sets does not name goes nowhere.
 */
@Injectable()
export class DatasetRows {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly repository: OpenDataRepository,
    private readonly published: PublishedService,
    private readonly programme: ProgrammeService,
    private readonly editions: ProgrammeEditions,
    private readonly indicators: IndicatorsService,
    private readonly tools: PublicItemsService,
    private readonly practice: PracticeService,
  ) {}

  /** All rows of one set in the order of their ids, of which none comes twice, with the columns of the list and no more. */
  async of(id: DatasetId): Promise<Row[]> {
    const { columns } = datasetOf(id);
    const seen = new Map<string, number>();
    const rows = (await this.makers[id]()).map((made) => {
      const times = (seen.get(made.id) ?? 0) + 1;
      seen.set(made.id, times);
      const row: Row = { id: times === 1 ? made.id : `${made.id}.${times}` };
      for (const { name } of columns.slice(1)) row[name] = made[name] ?? null;
      return row;
    });
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private readonly makers: Record<DatasetId, () => Promise<Row[]>> = {
    municipalities: async () => {
      const [places, { cells, counts }] = [await this.places(), await this.open()];
      const byCode = new Map(cells.map((cell) => [cell.code, cell]));
      return places.map(({ id: _, ...place }) => {
        const cell = byCode.get(place.municipalityCode);
        return {
          id: place.municipalityCode,
          ...place,
          takesPart: cell?.participates ?? false,
          isConditional: cell?.isConditional ?? false,
          joinedOn: cell?.joinedOn ?? null,
          source: `${register}; codes, namen en inwoners: CBS`,
          asOf: counts.on,
        };
      });
    },
    participations: async () =>
      changes(await this.database.asPublic(() => this.repository.steps())).flatMap(({ takesPart, on, ...step }) => {
        const what = takesPart ? 'BEGAN' : 'ENDED';
        // Of a step without a day nothing is told but that the municipality takes part now.
        if (on === null) return [];
        return [{ id: `${step.municipalityCode}.${on}.${what}`, ...step, on, step: what, source: register, asOf: on }];
      }),
    'participation-counts': async () => {
      const { counts, participation } = await this.open();
      return [
        ...participation.published.map(({ on, count, inWords, counted, source, note }, at) => ({
          id: `PUBLISHED.${on}.${at + 1}`,
          ...{ on, kind: 'PUBLISHED', count, inWords, counted, note, source, asOf: on, isDemonstration: false },
        })),
        ...participation.recorded.map(({ on, count }) => ({
          id: `RECORDED.${on}`,
          ...{ on, kind: 'RECORDED', count, inWords: null, counted: 'gemeenten', source: register },
          note: 'Alleen gemeenten waarvan een bron de dag noemt.',
          asOf: counts.on < on ? counts.on : on,
          isDemonstration: counts.demonstration > 0,
        })),
        {
          id: `NOW.${counts.on}`,
          ...{ on: counts.on, kind: 'NOW', count: counts.participating, inWords: null, counted: 'gemeenten' },
          note: counts.conditional > 0 ? `Waarvan ${counts.conditional} onder voorbehoud.` : null,
          ...{ source: register, asOf: counts.on, isDemonstration: counts.demonstration > 0 },
        },
      ];
    },
    coalitions: async () =>
      (await this.everywhere('PARTNERS')).map(({ place, block }) => ({
        id: place.municipalityCode,
        ...ends(place, block),
        coalition: block.content.coalition,
        since: block.content.since,
        partners: block.content.partners.length,
        lead: block.content.lead,
        releasedAt: block.releasedAt,
      })),
    partners: async () =>
      (await this.everywhere('PARTNERS')).flatMap(({ place, block }) =>
        block.content.partners.map(({ id, title, sector, isDemonstration }) => ({
          id,
          ...ends(place, block, isDemonstration),
          coalition: block.content.coalition,
          name: title,
          sector,
        })),
      ),
    standings: async () => {
      const shown = (
        await Promise.all(
          pillarCodes.map(async (pillar) =>
            (await this.published.everywhere(pillar)).flatMap(({ tenantId: municipalityId, content: { level } }) =>
              level === null ? [] : [{ municipalityId, pillar, level }],
            ),
          ),
        )
      ).flat();
      const editions = await this.database.asPublic(() => this.editions.open(shown));
      return editions.flatMap(({ editionOn, demonstration, groups }) =>
        groups.flatMap(({ dimension, key, name, municipalities, participating, pillars }) =>
          pillars.map(({ pillar, counts, stale }) => {
            const group = key.replaceAll('+', '-');
            return {
              id: `${editionOn}.${dimension}.${group}.${pillar}`,
              ...{
                edition: editionOn,
                division: dimension,
                group,
                groupName: name,
                municipalities,
                participating,
                pillar,
              },
              ...Object.fromEntries(levels.map((level, at) => [camel(level), counts[at] ?? null])),
              notCurrent: stale,
              isWithheld: stale === null || counts.includes(null),
              source: 'Duizend Bloemen, uitgave van deze dag',
              asOf: editionOn,
              isDemonstration: demonstration > 0,
            };
          }),
        ),
      );
    },
    statements: async () =>
      (await this.everywhere('STATEMENT')).map(({ place, block }) => ({
        id: place.municipalityCode,
        ...ends(place, block, block.content.isDemonstration),
        signedOn: block.content.signedOn,
        isConditional: block.content.isConditional,
        offices: [...new Set(block.content.signatures.map(({ office }) => office))],
        certificateCode: block.content.certificateCode,
        releasedAt: block.releasedAt,
      })),
    'toolkit-items': async () =>
      (await this.database.asPublic(() => this.tools.all())).map(({ seenOn, sourceText, ...tool }) => ({
        ...{ id: tool.id, title: tool.title, kind: tool.kind, summary: tool.summary, pillars: tool.pillars },
        audience: tool.audience,
        ownerOrganisation: tool.ownerOrganisation,
        licenceOfItem: tool.licence,
        sourceUrl: tool.sourceUrl,
        source: sourceText,
        asOf: seenOn,
        isDemonstration: tool.isDemonstration,
      })),
    'practice-examples': async () => [
      ...(await this.everywhere('PRACTICE')).flatMap(({ place, block }) =>
        block.content.examples.map(({ id, title, what, effect, on, isDemonstration }) => ({
          id,
          ...ends(place, block, isDemonstration),
          ...{ title, what, effect, pillar: null, year: on === null ? null : Number(on.slice(0, 4)), on },
          origin: 'MUNICIPALITY',
        })),
      ),
      ...(await this.sourced()),
    ],
    'week-activities': async () =>
      (await this.everywhere('WEEK')).flatMap(({ place, block }) =>
        block.content.activities.map((activity) => ({
          id: activity.id,
          ...ends(place, block, activity.isDemonstration),
          year: block.content.year,
          week: block.content.name,
          title: activity.title,
          what: activity.what,
          organisation: activity.organisation,
          on: activity.on,
          startsAt: startOf(activity),
          minutes: activity.minutes,
          place: activity.place,
          targetGroups: activity.targetGroups,
          cost: activity.cost,
          howToJoin: activity.howToJoin,
        })),
      ),
    indicators: async () => {
      const { definitions, figures } = await this.figures();
      const last = new Map<string, string>();
      for (const { definitionId, retrievedOn } of figures)
        if (retrievedOn && retrievedOn > (last.get(definitionId) ?? '')) last.set(definitionId, retrievedOn);
      return definitions.map((definition) => ({
        id: keyOf(definition),
        measure: definition.measure,
        version: definition.version,
        name: definition.name,
        population: definition.populationName,
        scale: definition.scaleName,
        method: definition.method,
        isEstimate: definition.method === 'MODEL',
        explanation: definition.explanation,
        unit: 'procent',
        attribution: definition.attribution,
        source: `${definition.source}, ${statLine}`,
        asOf: last.get(definition.id) ?? this.clock.today(),
        isDemonstration: false,
      }));
    },
    'indicator-values': async () => {
      const { definitions, figures } = await this.figures();
      const byId = new Map(definitions.map((definition) => [definition.id, definition]));
      return figures.flatMap((figure) => {
        const definition = byId.get(figure.definitionId);
        return definition ? [valueRow(definition, figure)] : [];
      });
    },
  };

  /** Who takes part and since when, as the first page tells everybody. */
  private open(): ReturnType<ProgrammeService['open']> {
    return this.database.asPublic(() => this.programme.open());
  }

  /** What sources tell; what a municipality confirmed for its peers is for everybody once it releases it. */
  private async sourced(): Promise<Row[]> {
    const [examples, places] = await this.database.asPublic(async () => [
      await this.practice.sourced(),
      await this.repository.places(),
    ]);
    const codeOf = new Map(places.map(({ id, municipalityCode }) => [id, municipalityCode]));
    return examples.map(
      ({ id, municipalityId, place, title, whatItWas, result, pillar, year, sourceText, toldOn }) => ({
        ...{ id, municipalityCode: codeOf.get(municipalityId) ?? null, municipality: place, title, what: whatItWas },
        ...{ effect: result, pillar, year, on: null, origin: 'SOURCE', source: sourceText },
        asOf: dutchDay(toldOn),
        isDemonstration: false,
      }),
    );
  }

  private places(): Promise<RegisteredPlace[]> {
    return this.database.asPublic(() => this.repository.places());
  }

  private figures(): Promise<{ definitions: DefinitionFacts[]; figures: PublishedFigure[] }> {
    return this.database.asPublic(() => this.indicators.published());
  }

  private async everywhere<B extends PublicBlock>(name: B): Promise<Placed<B>[]> {
    const [blocks, places] = [await this.published.everywhere(name), await this.places()];
    const byId = new Map(places.map((place) => [place.id, place]));
    return blocks.flatMap((block) => {
      const place = byId.get(block.tenantId);
      return place ? [{ place, block }] : [];
    });
  }
}

const ends = (
  { municipalityCode, municipality }: RegisteredPlace,
  { contentOn, isDemonstration }: Published,
  isInvented = false,
) => ({
  municipalityCode,
  municipality,
  source: `Gemeente ${municipality}, vrijgegeven op Duizend Bloemen`,
  asOf: contentOn,
  isDemonstration: isDemonstration || isInvented,
});

/** The steps with which taking part begins or ends; the first of a municipality that ends nothing is none. */
function changes(steps: readonly ParticipationStep[]): ParticipationStep[] {
  return steps.filter(({ municipalityCode, takesPart }, at) => {
    const before = steps[at - 1];
    return takesPart !== (before?.municipalityCode === municipalityCode && before.takesPart);
  });
}

/** A moment of a release may be told as the time on Dutch clocks. */
function startOf({ startsAt, on }: { startsAt: string; on: string }): string | null {
  const moment = /^\d{2}:\d{2}$/.test(startsAt) ? dutchMomentsOf(on, startsAt)[0] : new Date(startsAt);
  return moment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : null;
}

/** The code of a definition as part of an address. */
const keyOf = ({ code, version }: Pick<DefinitionFacts, 'code' | 'version'>): string =>
  `${code.replaceAll('/', '.').replaceAll('+', 'plus')}.v${version}`;

const areaKinds: Record<string, string> = { NL: 'COUNTRY', PV: 'PROVINCE', GG: 'GGD', GM: 'MUNICIPALITY' };

function valueRow(definition: DefinitionFacts, figure: PublishedFigure): Row {
  const { areaCode, areaName, year, value, isDerived, boundaryYear, retrievedOn } = figure;
  return {
    id: `${keyOf(definition)}.${areaCode}.${year}`,
    indicator: keyOf(definition),
    name: definition.name,
    areaCode,
    area: areaName,
    areaKind: areaKinds[areaCode.slice(0, 2)]!,
    ...{ year, value, isEstimate: definition.method === 'MODEL', isDerived, boundaryYear },
    source: `${definition.attribution}, ${definition.source}${isDerived ? '; berekend door Duizend Bloemen' : ''}`,
    asOf: retrievedOn ?? dutchDay(`${year}-12-31T12:00:00Z`),
    isDemonstration: false,
  };
}

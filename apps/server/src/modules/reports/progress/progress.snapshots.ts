import { Injectable } from '@nestjs/common';
import { levels } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { councilElections } from '../../municipalities/elections.facts.js';
import { EveningsService } from '../../evenings/evenings.service.js';
import { ProgrammeEditions } from '../../programme/editions.service.js';
import type { Dimension, Edition, PillarFigures } from '../../programme/programme.facts.js';
import type { PillarCounts, ProgressSnapshot } from './progress.snapshot.js';

const divisions: Record<Dimension, string> = {
  PROVINCE: 'Provincie',
  GGD: 'GGD-regio',
  SIZE: 'Omvang',
  URBANITY: 'Stedelijkheid',
};

const method = [
  'Elke deelnemende gemeente telt per pijler één keer mee. Zonder feiten telt een gemeente als onbekend, niet als niet gestart.',
  'De status van een pijler volgt uit feiten met een datum en een bron die de gemeente zelf vastlegt. Zijn die feiten ouder dan 12 maanden, dan telt de gemeente ook als ‘niet actueel’.',
  'Aantallen over minder dan vijf gemeenten zijn weggelaten, en ook andere aantallen waaruit zij af te leiden zijn.',
  'Alle aantallen zijn die van de maandelijkse editie. Verandert er in een groep iets bij minder dan vijf gemeenten, dan wacht dat op een latere editie. Zo is uit twee rapporten niet af te leiden wat één gemeente deed.',
  'Een gemeente doet mee onder voorbehoud als zij tekende en de handtekening nog niet is bekrachtigd: het college moet nog besluiten, de gemeente moet nog bevestigen, of de handtekening is betwist.',
];

/** Takes the programme's protected figures as they are now. */
@Injectable()
export class ProgressSnapshots {
  constructor(
    private readonly clock: Clock,
    private readonly editions: ProgrammeEditions,
    private readonly evenings: EveningsService,
  ) {}

  /** Inside a unit of work of the programme. Throws unavailable while the first edition is being made. */
  async take(): Promise<ProgressSnapshot> {
    const edition = await this.editions.latest();
    if (!edition) throw new DomainError('unavailable');
    const { groups, editionOn, municipalities, participating, conditional, demonstration } = edition;
    const previous = await this.editions.before(edition);
    const asOf = this.clock.today();
    const figures = groups.flatMap(({ pillars }) => pillars.flatMap(({ counts, stale }) => [...counts, stale]));
    return {
      report: 'PROGRESS',
      layout: 3,
      asOf,
      editionOn,
      municipalities,
      participating,
      conditional: conditional ?? null,
      demonstration,
      national: nationalOf(edition),
      previous: previous && {
        editionOn: previous.editionOn,
        participating: previous.participating,
        national: nationalOf(previous),
      },
      ahead: await this.ahead(asOf),
      groups: groups.flatMap(({ dimension, name, municipalities: all, participating: part, pillars }) =>
        dimension === 'NATIONAL'
          ? []
          : [
              {
                division: divisions[dimension],
                name,
                municipalities: all,
                participating: part,
                pillars: pillars.map(countsOf),
              },
            ],
      ),
      participation: await this.editions.milestones(),
      withheld: figures.filter((figure) => figure === null).length,
      method,
    };
  }

  private async ahead(asOf: string): Promise<ProgressSnapshot['ahead']> {
    const planned = (await this.evenings.list()).filter(({ cancelledAt }) => !cancelledAt);
    return [
      ...planned.map(({ title, place, startsAt, isDemonstration }) => ({
        on: amsterdamDay(startsAt),
        what: `${title}, ${place}${isDemonstration ? ' (voorbeeld)' : ''}`,
      })),
      ...councilElections
        .filter(({ only }) => !only)
        .map(({ on }) => ({ on, what: 'Verkiezing van de gemeenteraden; daarna tekent elke gemeente opnieuw' })),
    ]
      .filter(({ on }) => on >= asOf)
      .toSorted((one, other) => one.on.localeCompare(other.on));
  }
}

/** YYYY-MM-DD in the Netherlands. */
const amsterdamDay = (instant: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(instant));

const nationalOf = ({ groups }: Edition): PillarCounts[] =>
  (groups.find(({ dimension }) => dimension === 'NATIONAL')?.pillars ?? []).map(countsOf);

function countsOf({ pillar, counts, stale }: PillarFigures): PillarCounts {
  return { pillar, counts: levels.map((level, at) => ({ level, count: counts[at] ?? null })), stale };
}

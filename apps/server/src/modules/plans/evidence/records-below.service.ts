import { Injectable } from '@nestjs/common';
import { OfferNews, type StrengthenedOffer } from '../../coalitions/offer-news.port.js';
import { CoalitionNews, type CoalitionNow } from '../../coalitions/coalition-news.facts.js';
import { PortfolioNews, type PortfolioNow } from '../../identity/portfolios/portfolio-news.facts.js';
import type { Origin } from './carried.rules.js';
import { EvidenceService } from './evidence.service.js';

/** The day before, as YYYY-MM-DD. */
const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Fills the ports of the modules below plans: what their records are as facts. */
@Injectable()
export class RecordsBelow implements CoalitionNews, OfferNews, PortfolioNews {
  constructor(private readonly evidence: EvidenceService) {}

  /** A coalition is at work once a partner takes part. */
  async coalitionChanged({
    id,
    startedOn,
    startedPrecision,
    hasPartners,
    isDemonstration,
  }: CoalitionNow): Promise<void> {
    const origin: Origin = { kind: 'COALITION', id, isDemonstration };
    if (!hasPartners) return this.evidence.withdrawCarried(origin, 'Er doet geen partner meer mee aan de coalitie.');
    await this.evidence.carry(origin, {
      pillar: 'P2',
      kind: 'COALITION',
      certainty: 'DONE',
      title: 'Lokale coalitie van gemeente en partners',
      happenedOn: startedOn,
      datePrecision: startedPrecision,
      sourceType: 'STATEMENT',
      sourceText: 'Ledenlijst van de coalitie op dit platform',
    });
  }

  async offerStrengthened({ id, title, organisation, what, on, isDemonstration }: StrengthenedOffer): Promise<void> {
    await this.evidence.carry(
      { kind: 'OFFER', id, isDemonstration },
      {
        pillar: 'P4',
        kind: 'STRONGER_OFFER',
        certainty: 'DONE',
        title: `Versterkt: ‘${title}’ van ${organisation}`.slice(0, 160),
        happenedOn: on,
        sourceType: 'STATEMENT',
        sourceText: 'Aanbod van de coalitie op dit platform',
        note: what,
      },
    );
  }

  async offerNotStrengthened(id: string, reason: string): Promise<void> {
    await this.evidence.withdrawCarried({ kind: 'OFFER', id }, reason);
  }

  /**
   * Of the portfolios of a municipality, that on loneliness carries the first pillar. One that ended on the day it began
   * was never held.
   */
  async portfolioChanged({ id, portfolio, holder, startsOn, endsOn, isExample }: PortfolioNow): Promise<void> {
    const origin: Origin = { kind: 'PORTFOLIO', id, isDemonstration: isExample };
    if (!/eenzaam/i.test(portfolio)) return;
    if (endsOn !== null && endsOn <= startsOn)
      return this.evidence.withdrawCarried(origin, 'De portefeuille is hier nooit begonnen.');
    await this.evidence.carry(origin, {
      pillar: 'P1',
      kind: 'PORTFOLIO',
      certainty: 'DONE',
      title: `Portefeuille ‘${portfolio}’ bij ${holder}`.slice(0, 160),
      happenedOn: startsOn,
      endsOn: endsOn && dayBefore(endsOn),
      sourceType: 'STATEMENT',
      sourceText: 'Portefeuilles van de wethouders op dit platform',
    });
  }
}

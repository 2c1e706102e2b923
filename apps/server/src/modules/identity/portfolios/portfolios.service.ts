import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { IdentityAuditType } from '../identity.audit.js';
import { PortfolioNews } from './portfolio-news.facts.js';
import { PortfoliosRepository } from './portfolios.repository.js';

/**
 * Who holds which portfolio, from when to when; the one writer of that. A portfolio has one holder: who takes it on
 * ends the holding before. Throws bad_input for a day to come and not_found for what is not held.
 */
@Injectable()
export class PortfoliosService {
  constructor(
    private readonly clock: Clock,
    private readonly portfolios: PortfoliosRepository,
    private readonly audit: AuditService,
    private readonly news: PortfolioNews,
  ) {}

  /** Somebody takes a portfolio on; whoever holds it already goes on holding it. */
  async hold(personId: string, portfolio: string, startsOn: string): Promise<void> {
    refuseUnless(startsOn <= this.clock.today(), 'bad_input');
    const before = await this.portfolios.holdersOf(portfolio);
    if (before.some((holding) => holding.personId === personId)) return;
    for (const { id } of before) await this.end(id, startsOn);
    const id = await this.portfolios.add(personId, portfolio, startsOn);
    this.audit.record<IdentityAuditType>('portfolio.held', id, { personId, startsOn });
    await this.tell(id);
  }

  /** From this day on it is held no more. */
  async end(id: string, endsOn: string): Promise<void> {
    refuseUnless(endsOn <= this.clock.today(), 'bad_input');
    await this.portfolios.end(id, endsOn);
    this.audit.record<IdentityAuditType>('portfolio.ended', id, { endsOn });
    await this.tell(id);
  }

  /** Tells of every holding of the workspace, for those from before anybody followed them. */
  async tellAll(): Promise<void> {
    for (const holding of await this.portfolios.all()) await this.news.portfolioChanged(holding);
  }

  private async tell(id: string): Promise<void> {
    await this.news.portfolioChanged(await this.portfolios.byId(id));
  }
}

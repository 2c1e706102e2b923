import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { wrongFields } from '../../../platform/errors/domain-error.js';
import type { NumberedPage } from '../../../platform/graphql/page.js';
import { AuditService } from '../../audit/audit.service.js';
import type { CatalogueAuditType } from '../catalogue.audit.js';
import type { SaveFundingInput } from './funding.inputs.js';
import { FundingRepository, type FundingAsked } from './funding.repository.js';
import type { FundingOpportunity } from './funding.types.js';

/** Money that municipalities and their partners may ask for, announced or open or closed, each with its source. */
@Injectable()
export class FundingService {
  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly funding: FundingRepository,
  ) {}

  list(asked: FundingAsked): Promise<NumberedPage<FundingOpportunity>> {
    return this.funding.list(asked, this.clock.today());
  }

  byId(id: string): Promise<FundingOpportunity> {
    return this.funding.byId(id, this.clock.today());
  }

  /** Throws catalogue.name_exists, funding.closes_before_opens, and conflict with the row as it is now. */
  async save(input: SaveFundingInput): Promise<FundingOpportunity> {
    if (input.seenOn > this.clock.today())
      throw wrongFields({ path: 'seenOn', message: 'Deze dag moet nog komen. Vul in wanneer u het zag.' });
    const id = input.id ?? (await this.funding.insert(input));
    if (input.id) await this.funding.update(id, input.version ?? 0, input, this.clock.today());
    this.audit.record<CatalogueAuditType>('funding.saved', id, { status: input.status, isNew: !input.id });
    return this.byId(id);
  }
}

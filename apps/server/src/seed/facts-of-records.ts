import type { INestApplicationContext } from '@nestjs/common';
import { BudgetsService } from '../modules/budgets/budgets.service.js';
import { GrantsService } from '../modules/budgets/grants.service.js';
import { MembershipsService } from '../modules/coalitions/membership/memberships.service.js';
import { OffersService } from '../modules/coalitions/offers/offers.service.js';
import { CommitmentEvidence } from '../modules/commitments/commitment-evidence.service.js';
import { MotionsService } from '../modules/decisions/motions/motions.service.js';
import { ExecutiveService } from '../modules/decisions/executive/executive.service.js';
import { PortfoliosService } from '../modules/identity/portfolios/portfolios.service.js';
import { MeetingsService } from '../modules/meetings/meetings/meetings.service.js';
import { InvolvementService } from '../modules/plans/involvement/involvement.service.js';
import { MonitoringService } from '../modules/plans/monitoring/monitoring.service.js';
import { PledgesService } from '../modules/pledges/pledges.service.js';
import type { Database } from '../platform/database/database.js';

/**
 * Lets the records that exist carry their facts, each by its owner: for a workspace from before records carried any,
 * and for what the first-run data put in place. A second time changes nothing. What was typed before stays, and the
 * plan's screens propose to join it. Not for archives, to which nothing is added, and not for an invented coalition: the
 * demonstration invents its facts with it.
 */
export async function carryFactsOfRecords(
  database: Database,
  app: Pick<INestApplicationContext, 'get'>,
): Promise<void> {
  const recorded = await database.acrossTenants('workspaces with records', (read) => read.query<Recorded>(recordedIn));
  for (const { tenantId, hasInventedCoalition } of recorded)
    await database.run({ tenantId, actorId: null }, async () => {
      await app.get(PortfoliosService).tellAll();
      if (!hasInventedCoalition) await app.get(MembershipsService).tellNews();
      await app.get(MeetingsService).carryHeld();
      await app.get(InvolvementService).carryAll();
      await app.get(MonitoringService).carryAll();
      await app.get(MotionsService).carryAll();
      await app.get(BudgetsService).carryAll();
      await app.get(GrantsService).carryAll();
      if (!hasInventedCoalition) await app.get(OffersService).tellAll();
      await app.get(ExecutiveService).carryAll();
      await app.get(CommitmentEvidence).followAll();
      await app.get(PledgesService).carryAgreement();
    });
}

type Recorded = { tenantId: string; hasInventedCoalition: boolean };
const recordedIn = `
select m.id as "tenantId", exists (select from coalition_facts c where c.tenant_id = m.id
  and c.is_demonstration) as "hasInventedCoalition"
from municipality_facts m where m.status <> 'MERGED' order by m.cbs_code`;
